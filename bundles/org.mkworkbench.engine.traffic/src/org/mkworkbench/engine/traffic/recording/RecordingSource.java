// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.traffic.recording;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of a recording. Any thread may read; an interrupted one does not close the file for the others, as it would with a channel.
 */
final class RecordingSource implements Closeable {
	/** Enough for people; a file of which each byte is wrong must not fill the memory. */
	private static final int MOST_PROBLEMS = 100;

	final Path path;
	final long length;
	private final RandomAccessFile file;
	private final List<String> problems = new ArrayList<>();
	private int moreProblems;
	private volatile boolean closed;

	RecordingSource(Path path) throws IOException {
		this.path = path;
		this.file = new RandomAccessFile(path.toFile(), "r");
		this.length = file.length();
	}

	/** Bytes at a place; null if the file does not have them or cannot be read. */
	byte[] read(long offset, int count) {
		if (closed || offset < 0 || count < 0 || offset > length - count) {
			return null;
		}
		byte[] bytes = new byte[count];
		try {
			synchronized (file) {
				file.seek(offset);
				file.readFully(bytes);
			}
			return bytes;
		} catch (IOException e) {
			if (!closed) {
				problem(offset, "The file cannot be read here: " + e.getMessage() + ".");
			}
			return null;
		}
	}

	void problem(long offset, String what) {
		synchronized (problems) {
			if (problems.size() < MOST_PROBLEMS) {
				problems.add(path.getFileName() + ", byte " + offset + ": " + what);
			} else {
				moreProblems++;
			}
		}
	}

	/** What is wrong with the file, as far as it was noticed; sentences. */
	List<String> problems() {
		synchronized (problems) {
			List<String> all = new ArrayList<>(problems);
			if (moreProblems > 0) {
				all.add("And " + moreProblems + " more.");
			}
			return all;
		}
	}

	boolean closed() {
		return closed;
	}

	@Override
	public void close() {
		closed = true;
		try {
			synchronized (file) {
				file.close();
			}
		} catch (IOException e) {
			// Nothing was written.
		}
	}
}
