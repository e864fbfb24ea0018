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

	/** Each proposal is the whole line with the caret behind what was added; what it means stands beside it, so that no second box is needed. */
	static IContentProposal[] proposals(String text, int caret, TrafficLayout layout) {
		return TrafficFilter.proposals(text, Math.min(caret, text.length()), layout).stream().filter(found -> !found.apply(text).strip().equals(text.strip())).map(found -> {
			String line = found.apply(text);
			String label = found.description().isBlank() ? found.text() : found.text() + "   " + found.description();
			return new ContentProposal(line, label, null, found.offset() + found.text().length());
		}).toArray(IContentProposal[]::new);
	}
}
