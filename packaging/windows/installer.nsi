; Installs Returns Desktop for one user, without administrator rights: program, start menu, "Open with", uninstaller.
; tools/windows_installer.py calls makensis with -DVERSION, -DPAYLOAD (a folder), -DICON and -DOUTFILE.
; Data is kept elsewhere (%LOCALAPPDATA%\returns-desktop); neither an installation nor the uninstaller touches it.
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define NAME "Returns Desktop"
!define PROGRAM "returns-desktop.exe"
!define PROG_ID "ReturnsDesktop.Report"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ReturnsDesktop"
!define APPLICATION "Software\Classes\Applications\${PROGRAM}"
!define CAPABILITIES "Software\ReturnsDesktop\Capabilities"

Name "${NAME}"
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\Returns Desktop"
InstallDirRegKey HKCU "Software\ReturnsDesktop" "InstallDir"
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"

LangString StillOpen ${LANG_ENGLISH} "Returns Desktop is open. Close it, then try again."
LangString StillOpen ${LANG_GERMAN} "Returns Desktop ist geöffnet. Bitte schließen und erneut versuchen."
LangString StillOpen ${LANG_JAPANESE} "Returns Desktop が起動しています。終了してからもう一度お試しください。"
LangString StillOpen ${LANG_SIMPCHINESE} "Returns Desktop 正在运行。请先关闭，然后重试。"
LangString StillOpen ${LANG_TRADCHINESE} "Returns Desktop 正在執行。請先關閉，然後重試。"
LangString DataKept ${LANG_ENGLISH} "Removed. Your data is kept in $LOCALAPPDATA\returns-desktop."
LangString DataKept ${LANG_GERMAN} "Entfernt. Ihre Daten bleiben in $LOCALAPPDATA\returns-desktop."
LangString DataKept ${LANG_JAPANESE} "削除しました。データは $LOCALAPPDATA\returns-desktop に残っています。"
LangString DataKept ${LANG_SIMPCHINESE} "已卸载。您的数据保留在 $LOCALAPPDATA\returns-desktop。"
LangString DataKept ${LANG_TRADCHINESE} "已解除安裝。您的資料保留在 $LOCALAPPDATA\returns-desktop。"

; A program that runs cannot be replaced: Windows keeps its file from being written.
!macro StopIfOpen
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Offered under "Open with" for these kinds; what opened them until now goes on doing so.
!macro OfferFor SUFFIX
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${SUFFIX}" ""
  WriteRegNone HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROG_ID}"
  WriteRegStr HKCU "${CAPABILITIES}\FileAssociations" "${SUFFIX}" "${PROG_ID}"
!macroend

!macro WithdrawFor SUFFIX
  DeleteRegValue HKCU "Software\Classes\${SUFFIX}\OpenWithProgids" "${PROG_ID}"
!macroend

!macro ForEachSuffix DO
  !insertmacro ${DO} ".txt"
  !insertmacro ${DO} ".tsv"
  !insertmacro ${DO} ".csv"
  !insertmacro ${DO} ".xml"
  !insertmacro ${DO} ".xlsx"
  !insertmacro ${DO} ".ods"
  !insertmacro ${DO} ".zip"
!macroend

Section "Install"
  !insertmacro StopIfOpen
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; what an older version had and this one has not
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "Software\ReturnsDesktop" "InstallDir" "$INSTDIR"

  WriteRegStr HKCU "Software\Classes\${PROG_ID}" "" "Amazon report"
  WriteRegStr HKCU "Software\Classes\${PROG_ID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${PROG_ID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationName" "${NAME}"
  WriteRegStr HKCU "${CAPABILITIES}" "ApplicationDescription" "Decide Amazon return requests"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAME}" "${CAPABILITIES}"
  !insertmacro ForEachSuffix OfferFor
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the shell looks at "Open with" anew

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Returns Desktop project"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro StopIfOpen
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nothing else is in it
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro ForEachSuffix WithdrawFor
  DeleteRegKey HKCU "Software\Classes\${PROG_ID}"
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey HKCU "${CAPABILITIES}"
  DeleteRegKey HKCU "Software\ReturnsDesktop"
  DeleteRegKey HKCU "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DetailPrint "$(DataKept)"
  MessageBox MB_OK|MB_ICONINFORMATION "$(DataKept)" /SD IDOK
SectionEnd
