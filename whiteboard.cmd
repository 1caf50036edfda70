@echo off
rem The launcher for daily use on Windows: finds a JDK 25, builds the generator once, and runs a command.
setlocal
set "jar=%~dp0target\whiteboard-1.0.0.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" --version 2>nul | findstr /r /c:"^[a-z]* 2[5-9]" /c:"^[a-z]* [3-9][0-9]" >nul
if errorlevel 1 (
  echo error: Whiteboard needs JDK 25 or newer, and none was found 1>&2
  echo   install one, for example from https://adoptium.net, and name it with JAVA_HOME 1>&2
  exit /b 3
)
if not exist "%jar%" (
  pushd "%~dp0"
  call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true package || exit /b 3
  popd
)
"%java%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED ^
  --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED ^
  --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED ^
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -XX:NewRatio=5 -Xmx780m -XX:-ShrinkHeapInSteps -jar "%jar%" %*
