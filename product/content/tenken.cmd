@echo off
rem Starts Tenken. It chooses the Java and its options; everything else is done by the program itself.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%"
if not defined java for /f "delims=" %%J in ('where java 2^>nul') do if not defined java for %%B in ("%%~dpJ..") do set "java=%%~fB"
if not defined java goto missing

set "feature=0"
set "build="
if exist "%java%\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%java%\release") do (
    if "%%A"=="JAVA_VERSION" for /f "delims=.-+" %%V in (%%B) do set "feature=%%~V"
    if "%%A"=="JAVA_RUNTIME_VERSION" set "build=%%~B"
)
if %feature% LSS 17 goto missing

set "options=-XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr"
if %feature% GEQ 24 set "options=%options% --sun-misc-unsafe-memory-access=allow"

rem Java keeps an archive of prepared classes beside the user's data and starts faster from it.
set "archive="
if %feature% GEQ 19 if defined build if defined LOCALAPPDATA set "archive=%LOCALAPPDATA%\Tenken\classes-%build%.jsa"
if defined archive if not exist "%LOCALAPPDATA%\Tenken" mkdir "%LOCALAPPDATA%\Tenken" >nul 2>&1

if not "%~1"=="" if not "%~1"=="console" set "options=%options% -XX:TieredStopAtLevel=1"

if defined archive (
    "%java%\bin\java.exe" %options% %TENKEN_JAVA_OPTIONS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%archive%" -jar "%home%lib\org.tenken.launcher.jar" %*
) else (
    "%java%\bin\java.exe" %options% %TENKEN_JAVA_OPTIONS% -jar "%home%lib\org.tenken.launcher.jar" %*
)
exit /b %ERRORLEVEL%

:missing
echo tenken: Java 17 or newer is needed and was not found; install it or set JAVA_HOME 1>&2
exit /b 5
