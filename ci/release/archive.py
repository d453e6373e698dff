"""Packs a folder: archive.py FOLDER TIME. The same files give the same bytes; all are of the time TIME, in seconds."""

import gzip
import pathlib
import sys
import tarfile
import time
import zipfile

folder, timestamp = pathlib.Path(sys.argv[1]), int(sys.argv[2])
files = sorted(path for path in folder.rglob("*") if path.is_file())


def mode(path):
    """Not every system knows which files can be run."""
    return 0o755 if path.stem == "chancery" and path.parent == folder and path.suffix in ("", ".exe") else 0o644


if "windows" in folder.name:
    archive = folder.with_name(folder.name + ".zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in files:
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), time.gmtime(timestamp)[:6])
            entry.external_attr = mode(path) << 16
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, path.read_bytes())
else:
    archive = folder.with_name(folder.name + ".tar.gz")
    with archive.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, timestamp) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as out:
            for path in files:
                entry = tarfile.TarInfo(path.relative_to(folder.parent).as_posix())
                entry.size, entry.mtime, entry.mode = path.stat().st_size, timestamp, mode(path)
                with path.open("rb") as content:
                    out.addfile(entry, content)
print(archive)
