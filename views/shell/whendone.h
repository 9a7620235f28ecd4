#pragma once

// It stands in the services, where lists need it too.
#include <whendone.h>
