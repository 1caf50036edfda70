///usr/bin/env sh
//DEPS a:b:c
//SOURCES https://x
//FILES ../x=y
//JAVA_OPTIONS -XX:OnOutOfMemoryError=x
//COMPILE_OPTIONS -processorpath x
//DESCRIPTION