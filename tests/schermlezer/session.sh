#!/usr/bin/env bash
# What runs within one private message bus. Called by listen; everything it starts ends with it.
set -u
started=()
finish() {
  kill "${started[@]}" 2>/dev/null
  sleep 0.3
  kill -9 "${started[@]}" 2>/dev/null
  wait 2>/dev/null
}
trap finish EXIT
trap 'exit 143' TERM INT

openbox --sm-disable > "$WORK/openbox.log" 2>&1 & started+=($!)
gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null
export SPEECHD_ADDRESS="unix_socket:$WORK/speech.sock"
python3 "$HERE/speech_server.py" "$WORK/speech.sock" "$WORK/speech.jsonl" & started+=($!)
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 > "$WORK/at-spi.log" 2>&1 & started+=($!)
until [ -S "$WORK/speech.sock" ]; do sleep 0.1; done
orca --user-prefs "$WORK/orca" > "$WORK/orca.log" 2>&1 & started+=($!)
ORCA=$! python3 "$HERE/drive.py" "$@"
