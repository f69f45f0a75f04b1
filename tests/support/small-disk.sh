#!/bin/sh
# PostgreSQL on a disk of its own, which is gone with it: small-disk.sh <MiB> <folder> <programs> <options of postgres…>
# In a name space of their own all users may mount. Where the system forbids those, root may.
if unshare --user true 2>/dev/null; then
  own='--user --map-root-user' ordinary='unshare --user --map-user=1000 --map-group=1000'
else
  own='' ordinary='setpriv --reuid=65534 --regid=65534 --clear-groups'
fi
if [ "$1" != mounted ]; then
  # shellcheck disable=SC2086
  unshare $own --mount true || { echo 'This test needs the right to mount: run it as root, or allow user namespaces.' >&2; exit 1; }
  exec unshare $own --mount "$0" mounted "$@"
fi
chmod 711 "$(dirname "$3")"
mount -t tmpfs -o "size=$2m,mode=777" none "$3" || exit 1
folder=$3/data programs=$4
shift 4
# It refuses to be run by root.
exec $ordinary sh -c '
  programs=$0 folder=$1
  shift
  mkdir -m 700 "$folder" || exit 1
  "$programs/initdb" -D "$folder" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null || exit 1
  exec "$programs/postgres" -D "$folder" "$@"' "$programs" "$folder" "$@"
