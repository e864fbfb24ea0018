// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.fieldassist.IContentProposal;
import org.junit.jupiter.api.Test;
import org.mkworkbench.engine.traffic.recording.TrafficLayout;

class FilterLineTest {
	private static final TrafficLayout LAYOUT = new TrafficLayout("test", "", "", "", 0,
			List.of(new TrafficLayout.Kernel(0, "host", -1, "", ""), new TrafficLayout.Kernel(1, "web", 0, "", "")), List.of(), List.of(), Map.of(), Map.of());

	@Test
	void aWordBeingTypedIsNotWrongYet() {
		assertTrue(FilterLine.unfinished("from:web lat", 12, 9));
		assertTrue(FilterLine.unfinished("latency>", 8, 8));
		assertFalse(FilterLine.unfinished("lat from:web", 12, 0), "another word is wrong");
		assertFalse(FilterLine.unfinished("from:web lat", 5, 9), "the caret is elsewhere");
		assertFalse(FilterLine.unfinished("lat ", 4, 0), "the blank ends it");
		assertFalse(FilterLine.unfinished("", 0, 0));
	}

	@Test
	void proposalsHaveNoBoxBesideThemAndAddSomething() {
		IContentProposal[] proposals = Completion.proposals("from:", 5, LAYOUT);
		assertTrue(proposals.length > 1);
		Arrays.stream(proposals).forEach(proposal -> assertNull(proposal.getDescription()));
		assertTrue(Arrays.stream(proposals).anyMatch(proposal -> proposal.getContent().equals("from:web")));
		String complete = "from:web";
		assertEquals(0, Arrays.stream(Completion.proposals(complete, complete.length(), LAYOUT)).filter(proposal -> proposal.getContent().strip().equals(complete)).count());
	}
}
