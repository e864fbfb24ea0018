// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation.internal;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.mkworkbench.model.AddressRanges;
import org.mkworkbench.model.AddressRanges.Range;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.PlanContext;
import org.mkworkbench.validation.PlanContext.Grant;
import org.mkworkbench.validation.Severity;
import org.mkworkbench.validation.Words;

/** MK-MEM-007: two memory grants with fixed base addresses share addresses, so two kernels would write the same memory. */
final class AddressesOverlap extends PlanRule {
	private record Place(Grant entry, Range range) {
	}

	AddressesOverlap() {
		super("MK-MEM-007", "Fixed addresses overlap", Severity.ERROR);
	}

	@Override
	public void check(PlanContext context, Consumer<Finding> out) {
		List<Place> places = context.grants().stream()
				.flatMap(entry -> AddressRanges.rangeOf(entry.grant()).stream().map(range -> new Place(entry, range)))
				.sorted(Comparator.comparingLong(place -> place.range().base())).toList();
		Place reaching = null;
		for (Place place : places) {
			if (reaching != null && reaching.range().overlaps(place.range())) {
				out.accept(finding(context, reaching, place));
			}
			if (reaching == null || place.range().end() > reaching.range().end()) {
				reaching = place;
			}
		}
	}

	private Finding finding(PlanContext context, Place first, Place second) {
		long shared = Math.min(first.range().end(), second.range().end()) - second.range().base();
		return error("%s (%s) and %s (%s) have %s in common".formatted(Words.capitalised(FixedAddress.memory(first.entry())), first.range(),
				FixedAddress.memory(second.entry()), second.range(), Words.exactSize(shared)),
				"Move one of them to free addresses, or let the kernel choose them")
				.about(second.entry().grant(), first.entry().grant(), second.entry().holder().element(), first.entry().holder().element())
				.fixedBy(FixedAddress.elsewhere(context, second.entry())).fixedBy(FixedAddress.elsewhere(context, first.entry()));
	}
}
