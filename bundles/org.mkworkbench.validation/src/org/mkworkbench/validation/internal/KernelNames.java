// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.validation.FixProposal;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.Words;

/** What a kernel name may look like, and a name that fits. */
final class KernelNames {
	/** NAME_MAX of Linux, bytes: the name is a directory. */
	static final int MOST_BYTES = 255;
	/** Devicetree Specification v0.4, section 2.2.1: a node name has 1 to 31 characters. */
	static final int USUAL_LENGTH = 31;

	private KernelNames() {
	}

	static boolean missing(SpawnedKernel kernel) {
		return kernel.getName() == null || kernel.getName().isBlank();
	}

	static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Control and invisible format characters, and halves of surrogate pairs. */
	static boolean isControl(int c) {
		return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
	}

	static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	/** A rename to the nearest name that is allowed and that no other kernel of the plan has. */
	static FixProposal rename(PlanContext context, SpawnedKernel kernel) {
		return rename(context, kernel, missing(kernel) ? "" : kernel.getName());
	}

	/** A rename to the nearest name to a wish that is allowed and free. */
	static FixProposal rename(PlanContext context, SpawnedKernel kernel, String wish) {
		String name = wish.strip();
		StringBuilder clean = new StringBuilder();
		name.codePoints().filter(c -> !isControl(c) || isSpace(c)).forEach(c -> clean.appendCodePoint(c == '/' || isSpace(c) ? '-' : c));
		// commands would take it for an option
		while (!clean.isEmpty() && clean.charAt(0) == '-') {
			clean.deleteCharAt(0);
		}
		String base = clean.length() == 0 || clean.toString().matches("\\.{1,2}") ? "kernel" : shortened(clean.toString(), USUAL_LENGTH);
		Set<String> used = new HashSet<>();
		used.add("host");
		context.plan().getKernels().stream().filter(other -> other != kernel).forEach(other -> used.add(other.getName()));
		if (context.plan().getHostKernel() != null) {
			used.add(context.plan().getHostKernel().getName());
		}
		String fresh = base;
		for (int number = 2; used.contains(fresh); number++) {
			String suffix = "-" + number;
			fresh = shortened(base, USUAL_LENGTH - suffix.length()) + suffix;
		}
		return new FixProposal.RenameKernel("Rename %s to %s".formatted(context.label(kernel), Words.quoted(fresh)), kernel.getUid(), fresh);
	}

	private static String shortened(String name, int length) {
		List<Integer> points = name.codePoints().boxed().toList();
		if (points.size() <= length) {
			return name;
		}
		StringBuilder shorter = new StringBuilder();
		points.subList(0, length).forEach(shorter::appendCodePoint);
		return shorter.toString();
	}
}
