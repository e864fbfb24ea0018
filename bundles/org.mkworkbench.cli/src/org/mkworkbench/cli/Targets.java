// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.mkworkbench.engine.traffic.recording.FilePlace;
import org.mkworkbench.engine.traffic.recording.RecordingFile;

/**
 * Makes sure, before something long begins, that its results overwrite nothing but older results of their kind: no design, no input of the same
 * command, no other of its results.
 */
final class Targets {
	/** What results are, and how one that is there already is known. */
	enum Kind {
		RECORDING("recording") {
			@Override
			boolean is(Path file) throws IOException {
				return RecordingFile.looksLikeOne(file);
			}
		},
		INPUTS("log of inputs") {
			@Override
			boolean is(Path file) throws IOException {
				return beginsWith(file, "mkworkbench-inputs ");
			}
		},
		CSV("CSV export") {
			@Override
			boolean is(Path file) throws IOException {
				return beginsWith(file, "time_ns,");
			}
		},
		PERFETTO("Perfetto export") {
			@Override
			boolean is(Path file) throws IOException {
				// The tag of a packet; no text begins so, but for an empty line.
				return beginsWith(file, "\n");
			}
		};

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		abstract boolean is(Path file) throws IOException;

		private static boolean beginsWith(Path file, String mark) throws IOException {
			try (InputStream in = Files.newInputStream(file)) {
				return new String(in.readNBytes(mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
			}
		}
	}

	private final List<Path> inputs = new ArrayList<>();
	private final List<Path> results = new ArrayList<>();

	/** @param files read by the command; null is none */
	Targets(Path... files) {
		for (Path file : files) {
			if (file != null) {
				inputs.add(file);
			}
		}
	}

	/** Another result. @param target null for none */
	Targets check(Kind kind, Path target) throws Failure {
		if (target == null) {
			return this;
		}
		apart(target);
		try {
			Path place = FilePlace.of(target);
			if (Files.isRegularFile(place) && Files.size(place) > 0 && !kind.is(place)) {
				throw Failure.usage(target + " exists and is no " + kind.words + ": it would be lost. Choose another file, or delete it first.");
			}
		} catch (IOException e) {
			throw Failure.write(target, e);
		}
		results.add(target);
		return this;
	}

	/** A result that is a folder, which is refused later if it is not empty. */
	Targets checkFolder(Path target) throws Failure {
		apart(target);
		results.add(target);
		return this;
	}

	private void apart(Path target) throws Failure {
		for (Path input : inputs) {
			if (same(input, target)) {
				throw Failure.usage("The result cannot be written over " + input + ", which it is made of. Choose another file.");
			}
		}
		for (Path result : results) {
			if (same(result, target)) {
				throw Failure.usage("Two results cannot go to the same file " + target + ". Choose another one for one of them.");
			}
		}
	}

	private static boolean same(Path one, Path other) throws Failure {
		try {
			return Files.exists(one) && Files.exists(other) ? Files.isSameFile(one, other) : place(one).equals(place(other));
		} catch (IOException e) {
			throw Failure.write(other, e);
		}
	}

	/** Of a file that may not be there yet. */
	private static Path place(Path path) throws IOException {
		Path place = FilePlace.of(path).toAbsolutePath().normalize();
		Path folder = place.getParent();
		return folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(Objects.requireNonNull(place.getFileName())) : place;
	}
}
