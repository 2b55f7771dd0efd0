@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts the command. JAVA_OPTS are options of the JVM.
rem An exclamation mark in an argument is one, whatever the settings of the shell are.
setlocal DisableDelayedExpansion
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Some people put the value of JAVA_HOME in quotes.
set "JAVA=%JAVA:"=%"
"%JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  echo error: no Java 17 or newer found; install it, or set JAVA_HOME to its directory>&2
  exit /b 2
)
rem The output is UTF-8; the console is set back afterwards.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "CODEPAGE=%%p"
if defined CODEPAGE chcp 65001 >nul 2>&1
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %JAVA_OPTS% -cp "%~dp0..\lib\*" io.github.polycloud.cli.Polycloud %*
set "STATUS=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul 2>&1
exit /b %STATUS%
