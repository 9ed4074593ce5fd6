"""English sentences for `AppError` codes that are about the program's own data: its files and backups, their
encryption, and what is removed from them. Strings only; `sentences` fills them."""

from collections.abc import Mapping

from .wording import Wording
from .words import QT_TRANSLATE_NOOP

DATA_ERRORS: Mapping[str, Wording] = {
    # Files
    "data_folder_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The data folder {folder} cannot be used ({reason})."),
        QT_TRANSLATE_NOOP("Error", "The data folder {folder} cannot be used."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check your rights there, or choose another folder."),
    ),
    "already_open": Wording(
        QT_TRANSLATE_NOOP("Error", "The data in {folder} is open in another window, which does not answer."),
        way_out=QT_TRANSLATE_NOOP("Error", "Close that window, or end its program, and start again."),
    ),
    "database_newer": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} was made by a newer version of this program ({schema})."),
        way_out=QT_TRANSLATE_NOOP("Error", "Install the newest version. Nothing was changed."),
    ),
    "database_foreign": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} belongs to another program. Choose another data folder.")
    ),
    "database_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "The data file {file} is damaged."),
        way_out=QT_TRANSLATE_NOOP(
            "Error", "Close the program and open its window again: it offers the newest good backup."
        ),
    ),
    "database_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The data file {file} cannot be written."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the free space and your rights in its folder."),
    ),
    "database_busy": Wording(
        QT_TRANSLATE_NOOP("Error", "The data file {file} is in use by another window or program."),
        way_out=QT_TRANSLATE_NOOP("Error", "Nothing was changed. Try again in a moment."),
    ),
    "data_unsound": Wording(
        QT_TRANSLATE_NOOP("Error", "The data is not sound; findings: {count}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Keep a copy, then go back to the newest sound backup."),
    ),
    "settings_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The settings cannot be saved in {file}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the rights of its folder and the room on the disk."),
    ),
    "journal_head_malformed": Wording(
        QT_TRANSLATE_NOOP("Error", "A fingerprint of the journal is 64 digits and letters from a to f."),
        way_out=QT_TRANSLATE_NOOP("Error", "Copy all of it."),
    ),
    # Backups
    "backup_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The backup {file} cannot be written in the folder “{folder}”."),
        QT_TRANSLATE_NOOP("Error", "The backup {file} cannot be written there."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the free space, or choose another folder."),
    ),
    "backup_no_room": Wording(
        QT_TRANSLATE_NOOP("Error", "The disk has too little room for a backup: {size_mb} MB are needed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Make room there; your work goes on meanwhile."),
    ),
    "backup_unreadable": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is no backup of this program, or it is damaged."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another backup."),
    ),
    "backup_newer": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} was made by a newer version of this program ({schema})."),
        way_out=QT_TRANSLATE_NOOP("Error", "Install the newest version, or choose another backup."),
    ),
    "backup_unsound": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} was looked through and is damaged; it was not used."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another backup, and have the disk checked."),
    ),
    "restore_in_use": Wording(
        QT_TRANSLATE_NOOP("Error", "Another window or program has the data open. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Close it, then restore again."),
    ),
    "restore_overtaken": Wording(
        QT_TRANSLATE_NOOP("Error", "Something was written while the backup was being restored."),
        way_out=QT_TRANSLATE_NOOP("Error", "Nothing was restored. Restore again."),
    ),
    "restore_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The backup cannot be put in place ({reason}). Nothing was changed."),
        QT_TRANSLATE_NOOP("Error", "The backup cannot be put in place. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the free space and your rights in the data folder."),
    ),
    "salvage_nothing": Wording(
        QT_TRANSLATE_NOOP("Error", "Nothing can be read out of the damaged file."),
        way_out=QT_TRANSLATE_NOOP("Error", "Restore a backup."),
    ),
    "target_is_data_file": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is the program's own data file. Choose another name.")
    ),
    # Encryption
    "encryption_missing": Wording(
        QT_TRANSLATE_NOOP("Error", "This program was installed without what encrypted data needs."),
        way_out=QT_TRANSLATE_NOOP("Error", "Install the package sqlcipher3, or the whole program again."),
    ),
    "passphrase_needed": Wording(
        QT_TRANSLATE_NOOP("Error", "The data is encrypted."),
        way_out=QT_TRANSLATE_NOOP(
            "Error", "Give the passphrase or the recovery key: --passphrase-file FILE, or at a terminal."
        ),
    ),
    "passphrase_short": Wording(
        QT_TRANSLATE_NOOP("Error", "A passphrase has {shortest} characters or more.")
    ),
    "passphrase_wrong": Wording(
        QT_TRANSLATE_NOOP("Error", "This is not the passphrase. Type it again, or use the recovery key.")
    ),
    "passphrase_none": Wording(
        QT_TRANSLATE_NOOP("Error", "No passphrase opens this data: the system's key store has its key."),
        way_out=QT_TRANSLATE_NOOP("Error", "Use the recovery key."),
    ),
    "recovery_key_mistyped": Wording(
        QT_TRANSLATE_NOOP("Error", "This is no recovery key: it has nine groups of four letters and digits."),
        way_out=QT_TRANSLATE_NOOP("Error", "One of them is mistyped or missing. Compare them one by one."),
    ),
    "key_other": Wording(
        QT_TRANSLATE_NOOP("Error", "The data file {file} does not open with this key."),
        way_out=QT_TRANSLATE_NOOP("Error", "It is the key of other data, or the file is damaged."),
    ),
    "key_file_missing": Wording(
        QT_TRANSLATE_NOOP("Error", "The data is encrypted, and its key file {file} is missing."),
        way_out=QT_TRANSLATE_NOOP("Error", "Put it back, or use the recovery key."),
    ),
    "key_file_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "The key file {file} is damaged."),
        QT_TRANSLATE_NOOP("Error", "The key file is damaged."),
        way_out=QT_TRANSLATE_NOOP("Error", "Use the recovery key."),
    ),
    "key_file_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The key file {file} cannot be written. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the free space and your rights in its folder."),
    ),
    "key_store_refused": Wording(
        QT_TRANSLATE_NOOP("Error", "The system's key store cannot be used now. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Unlock it, or choose a passphrase instead."),
    ),
    "encryption_plain_files": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "These files in the data folder would stay readable for everybody: {files}."
        ),
        way_out=QT_TRANSLATE_NOOP("Error", "Move them elsewhere or delete them first."),
    ),
    "encryption_of_sample": Wording(QT_TRANSLATE_NOOP("Error", "The sample shop is never encrypted.")),
    "encryption_no_room": Wording(
        QT_TRANSLATE_NOOP("Error", "This takes {size_mb} MB of free space. Nothing was changed.")
    ),
    "conversion_unsound": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} could not be read to the end. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Verify the data."),
    ),
    "conversion_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "The data folder cannot be written ({reason}). Nothing was changed."),
        QT_TRANSLATE_NOOP("Error", "The data folder cannot be written. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Check the free space and your rights there."),
    ),
    "conversion_in_use": Wording(
        QT_TRANSLATE_NOOP("Error", "Another program has the data open. Nothing was changed."),
        way_out=QT_TRANSLATE_NOOP("Error", "Close it and try again."),
    ),
    "conversion_overtaken": Wording(
        QT_TRANSLATE_NOOP("Error", "Something was written meanwhile. Nothing was changed. Try again.")
    ),
    # Removing words
    "purge_days_unfit": Wording(
        QT_TRANSLATE_NOOP("Error", "The number of days is a whole number from 0 to {largest}.")
    ),
    "purge_not_swept": Wording(
        QT_TRANSLATE_NOOP(
            "Error",
            "The words are removed, but the data file could not be written anew, so remains may be in it."
        ),
        way_out=QT_TRANSLATE_NOOP(
            "Error", "Close other windows and programs that have it open, make room, and do it again."
        ),
    ),
    "purge_files_left": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "The words are removed, but these files cannot be opened and may hold some: {files}."
        ),
        way_out=QT_TRANSLATE_NOOP("Error", "Delete them in the data folder if you do not need them."),
    ),
    "purge_no_room": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "The disk has too little room to write the data anew: {size_mb} MB are needed."
        ),
        way_out=QT_TRANSLATE_NOOP("Error", "Make room there; nothing was removed."),
    ),
}
