@echo off
rem Let a double click on a .thetahat file, and a thetahat: link, open this copy of the program, for this user alone.
set "PROGRAM=%~dp0thetahat.exe"
reg add "HKCU\Software\Classes\.thetahat" /ve /d "thetahat.session" /f
reg add "HKCU\Software\Classes\thetahat.session" /ve /d "thetahat session" /f
reg add "HKCU\Software\Classes\thetahat.session\DefaultIcon" /ve /d "\"%PROGRAM%\",0" /f
reg add "HKCU\Software\Classes\thetahat.session\shell\open\command" /ve /d "\"%PROGRAM%\" --from-desktop \"%%1\"" /f
reg add "HKCU\Software\Classes\thetahat" /ve /d "URL:thetahat state" /f
reg add "HKCU\Software\Classes\thetahat" /v "URL Protocol" /d "" /f
reg add "HKCU\Software\Classes\thetahat\shell\open\command" /ve /d "\"%PROGRAM%\" --from-desktop \"%%1\"" /f
