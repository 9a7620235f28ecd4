#include "issuedocuments.h"
