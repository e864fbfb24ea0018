// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.model.Alignment;
import org.mkworkbench.model.ByteSize;
import org.mkworkbench.model.machine.Machine;

/** Sizes and addresses that people type. */
final class ByteSizes {
	private ByteSizes() {
	}

	/** What a typed size would do, or what is wrong with it. */
	static AssignmentPreview judge(String text, LongFunction<AssignmentPreview> judge) {
		try {
			return judge.apply(ByteSize.parse(text).bytes());
		} catch (IllegalArgumentException e) {
			return new AssignmentPreview(false, e.getMessage(), "", List.of());
		}
	}

	/** The refusal of a size that is not in whole pages. */
	static Optional<AssignmentPreview> wholePages(long bytes, Machine machine) {
		return Alignment.PAGE.fits(bytes, machine) ? Optional.empty()
				: Optional.of(new AssignmentPreview(false, NLS.bind(Messages.wholePages, new ByteSize(Alignment.PAGE.bytes(machine))), "", List.of()));
	}
}
