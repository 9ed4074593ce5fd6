# Builds the program and its installer on Windows, into dist\, and checks that all is inside:
#     powershell -ExecutionPolicy Bypass -File tools\build_windows.ps1
# Needs Python 3.11 to 3.13 and NSIS 3 (winget install NSIS.NSIS). -Python names another Python.
param([string]$Python = "py")

$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")

function Invoke-Checked {
    $program, $words = $args
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw "$program $words ended with $LASTEXITCODE" }
}

if (-not (Test-Path ".venv\Scripts\python.exe")) { Invoke-Checked $Python -m venv .venv }
$bin = ".venv\Scripts"
Invoke-Checked "$bin\python.exe" -m pip install --quiet --require-hashes --no-deps -r requirements\installer.txt
Invoke-Checked "$bin\python.exe" -m pip install --quiet --no-deps --no-build-isolation --editable .
Invoke-Checked "$bin\python.exe" tools\build_resources.py
Invoke-Checked "$bin\pyinstaller.exe" --noconfirm --clean build_installer.spec
Invoke-Checked "dist\returns-desktop\returns-desktop.exe" --self-test
Invoke-Checked "$bin\python.exe" tools\windows_installer.py
