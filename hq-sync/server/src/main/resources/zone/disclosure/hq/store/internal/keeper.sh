# Runs a program for as long as someone holds the other end of standard input, however that someone ends.
exec 3<&0
"$@" </dev/null &
program=$!
(read -r _ <&3; kill -INT "$program" 2>/dev/null) &
watch=$!
wait "$program"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
