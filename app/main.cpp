#include "application.h"
#include "theme/systemscheme.h"

int main(int argc, char **argv)
{
    SystemScheme::prepare();
    Application application(argc, argv);
    return application.start() ? application.exec() : application.exitCode();
}
