#include "application.h"
#include "displaycheck.h"
#include "startarguments.h"
#include "theme/systemscheme.h"
#include "threadend.h"

#include <memory>

int main(int argc, char **argv)
{
    keepThreadsFromFalling();
    Application::introduce();
    if (const auto answered = StartArguments::withoutWindow(argc, argv))
        return *answered;
    SystemScheme::prepare();
    std::unique_ptr<Application> application;
    {
        const DisplayCheck check(StartArguments::language());
        application = std::make_unique<Application>(argc, argv);
    }
    return application->start() ? application->exec() : application->exitCode();
}
