#include "application.h"
#include "theme/systemscheme.h"
#include "threadend.h"

int main(int argc, char **argv)
{
    keepThreadsFromFalling();
    SystemScheme::prepare();
    Application application(argc, argv);
    return application.start() ? application.exec() : application.exitCode();
}
