// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.mkworkbench.engine.traffic.query.TrafficFilter;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

/** What may follow in a filter that is being typed. */
final class Completion {
	private Completion() {
	}

	/** Each proposal is the whole line with the caret behind what was added. */
	static IContentProposal[] proposals(String text, int caret, TrafficLayout layout) {
		return TrafficFilter.proposals(text, Math.min(caret, text.length()), layout).stream().map(found -> {
			String line = found.apply(text);
			return new ContentProposal(line, found.text(), found.description(), found.offset() + found.text().length());
		}).toArray(IContentProposal[]::new);
	}
}
