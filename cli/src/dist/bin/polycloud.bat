@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts the command. JAVA_OPTS are options of the JVM.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo error: no java found; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %JAVA_OPTS% -cp "%~dp0..\lib\*" io.github.polycloud.cli.Polycloud %*
exit /b %ERRORLEVEL%
