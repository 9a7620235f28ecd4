#include "mailsigned.h"

#include <limits>
#include <memory>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/objects.h>

MailSigned::Content MailSigned::open(const QByteArray &cms)
{
    if (cms.isEmpty() || cms.size() > std::numeric_limits<int>::max())
        return {};
    const std::unique_ptr<BIO, decltype(&BIO_free)> source(BIO_new_mem_buf(cms.constData(), int(cms.size())), &BIO_free);
    const std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)> content(source ? d2i_CMS_bio(source.get(), nullptr) : nullptr, &CMS_ContentInfo_free);
    // What went wrong is said in our words; the library's queue belongs to this thread and would be read by the next who asks.
    ERR_clear_error();
    if (!content)
        return {};
    switch (OBJ_obj2nid(CMS_get0_type(content.get()))) {
    case NID_pkcs7_signed: {
        ASN1_OCTET_STRING **inside = CMS_get0_content(content.get());
        ERR_clear_error();
        if (!inside || !*inside)
            return {Kind::Signed, {}};
        return {Kind::Signed, QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*inside)), ASN1_STRING_length(*inside))};
    }
    case NID_pkcs7_enveloped:
    case NID_id_smime_ct_authEnvelopedData: return {Kind::Encrypted, {}};
    case NID_id_smime_ct_compressedData: return {Kind::Compressed, {}};
    default: return {};
    }
}
