@echo off
rem From now on a double click on a campaign or an invite opens the program, for this user alone.
rem
rem     associate-windows.cmd            beside the packaged program, in _internal\resources\opening
rem     associate-windows.cmd /remove
rem
rem Writes below HKEY_CURRENT_USER\Software\Classes and needs no rights.
setlocal
set "classes=HKCU\Software\Classes"
for %%P in ("%~dp0..\..\..\petition-desktop.exe") do set "program=%%~fP"

if /i "%~1"=="/remove" (
  for %%K in (campaign invite) do (
    reg delete "%classes%\.%%K" /f >nul 2>&1
    reg delete "%classes%\PetitionDesktop.%%K" /f >nul 2>&1
  )
  exit /b 0
)
if not exist "%program%" (
  echo There is no program at "%program%". Start this file where it was unpacked.
  exit /b 3
)
reg add "%classes%\PetitionDesktop.campaign" /ve /d "Campaign of Petition Desktop" /f >nul || exit /b 3
reg add "%classes%\PetitionDesktop.campaign\DefaultIcon" /ve /d "\"%program%\",0" /f >nul || exit /b 3
reg add "%classes%\PetitionDesktop.campaign\shell\open\command" /ve /d "\"%program%\" \"%%1\"" /f >nul || exit /b 3
reg add "%classes%\.campaign" /ve /d "PetitionDesktop.campaign" /f >nul || exit /b 3
reg add "%classes%\PetitionDesktop.invite" /ve /d "Invite of Petition Desktop" /f >nul || exit /b 3
reg add "%classes%\PetitionDesktop.invite\DefaultIcon" /ve /d "\"%program%\",0" /f >nul || exit /b 3
reg add "%classes%\PetitionDesktop.invite\shell\open\command" /ve /d "\"%program%\" \"%%1\"" /f >nul || exit /b 3
reg add "%classes%\.invite" /ve /d "PetitionDesktop.invite" /f >nul || exit /b 3
echo Campaigns and invites open with "%program%".
