/* The functions of gettext that GLib calls; intl.c hands the texts back as they are. */
#pragma once
#include <locale.h>
#ifndef LC_MESSAGES
#define LC_MESSAGES 1729
#endif
#ifdef __cplusplus
extern "C" {
#endif
char *gettext(const char *text) __attribute__((format_arg(1)));
char *dgettext(const char *domain, const char *text) __attribute__((format_arg(2)));
char *dcgettext(const char *domain, const char *text, int category) __attribute__((format_arg(2)));
char *ngettext(const char *one, const char *many, unsigned long count) __attribute__((format_arg(1), format_arg(2)));
char *dngettext(const char *domain, const char *one, const char *many, unsigned long count) __attribute__((format_arg(2), format_arg(3)));
char *textdomain(const char *domain);
char *bindtextdomain(const char *domain, const char *folder);
char *bind_textdomain_codeset(const char *domain, const char *codeset);
#ifdef __cplusplus
}
#endif
