#!/bin/sh
# PostgreSQL on a disk of its own, which is gone with it: small-disk.sh <MiB> <folder> <programs> <options of postgres…>
# Needs no rights: in its own name space every user may mount.
if [ "$1" != mounted ]; then exec unshare --user --map-root-user --mount "$0" mounted "$@"; fi
mount -t tmpfs -o "size=$2m,mode=700" none "$3" || exit 1
folder=$3 programs=$4
shift 4
# It refuses to be run by root.
exec unshare --user --map-user=1000 --map-group=1000 sh -c '
  programs=$0 folder=$1
  shift
  "$programs/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null || exit 1
  exec "$programs/postgres" -D "$folder" "$@"' "$programs" "$folder" "$@"
