// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.bars;

import java.util.List;
import java.util.function.LongFunction;

import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.model.ByteSize;

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
}
