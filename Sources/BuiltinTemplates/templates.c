#include "BuiltinTemplates.h"
