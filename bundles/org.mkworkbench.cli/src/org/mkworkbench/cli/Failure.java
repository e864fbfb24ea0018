// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A command cannot be carried out. The message is for people: what is wrong and what to do. */
final class Failure extends Exception {
	private static final long serialVersionUID = 1L;

	private final int exitCode;

	private Failure(int exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/** The arguments are wrong. */
	static Failure usage(String message) {
		return new Failure(Mkw.USAGE, message, null);
	}

	/** The plan does not allow it, or the run failed. */
	static Failure refused(String message) {
		return new Failure(Mkw.FINDINGS, message, null);
	}

	static Failure refused(String message, Throwable cause) {
		return new Failure(Mkw.FINDINGS, message, cause);
	}

	/** A file or other source cannot be read. The message says which. */
	static Failure file(String message, Throwable cause) {
		return new Failure(Mkw.FILE, message, cause);
	}

	static Failure read(Path file, IOException cause) {
		return new Failure(Mkw.FILE, "Cannot read " + file + ": " + reason(cause, file), cause);
	}

	static Failure write(Path file, IOException cause) {
		// Of a temporary file beside the one to write, which means nothing to the person.
		String reason = cause instanceof NoSuchFileException ? "its folder does not exist or takes no new files. Choose another place."
				: reason(cause, file);
		return new Failure(Mkw.FILE, "Cannot write " + file + ": " + reason, cause);
	}

	/** Exceptions of the file system often say no more than the name of the file. */
	private static String reason(IOException cause, Path file) {
		String other = cause instanceof FileSystemException system && system.getFile() != null && !Path.of(system.getFile()).equals(file)
				? system.getFile() + ": " : "";
		return switch (cause) {
			case NoSuchFileException e -> other + "there is no such file. Check the name.";
			case AccessDeniedException e -> other + "permission denied.";
			case FileAlreadyExistsException e -> other + "it exists and is not a folder. Choose another place.";
			case NotDirectoryException e -> other + "it is not a folder. Choose another place.";
			case DirectoryNotEmptyException e -> other + "it is a folder. Choose another name.";
			case FileSystemException e when e.getReason() != null -> other + e.getReason().replaceAll("\\.+$", "") + ".";
			default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().replaceAll("\\.+$", "") + ".";
		};
	}

	int exitCode() {
		return exitCode;
	}
}
