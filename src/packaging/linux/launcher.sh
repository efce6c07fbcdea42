#!/bin/sh
# Starts Dateline on the runtime that lies beside it, from wherever a link to this file leads here.
case $0 in
*/*) self=$0 ;;
*) self=./$0 ;;
esac
while [ -h "$self" ]; do
    link=$(readlink "$self")
    case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
    esac
done
lib=$(CDPATH='' cd -- "${self%/*}/../lib" && pwd -P) || exit 1
app=$lib/app
# Those are for the command `java`.
unset JDK_JAVA_OPTIONS
# Drawing.java has this list too. GTK asks for 3D drawing of its own, which the toolkit never does through it.
if ! [ -e /dev/dri ] && ! [ -e /dev/nvidiactl ] && ! [ -e /dev/mali0 ] && ! [ -e /dev/dxg ]; then
    export GDK_GL="${GDK_GL:-disable}"
fi
# By a name of its own in the list of processes.
exec "$lib/runtime/bin/dateline" -XX:AOTCache="$app/dateline.aot" @OPTIONS@ -Ddateline.signs="$app/feather.ttf" -cp "@CLASSPATH@" @MAIN@ "$@"
