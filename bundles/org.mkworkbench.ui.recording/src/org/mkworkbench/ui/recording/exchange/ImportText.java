// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.recording.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.engine.exchange.Crossings;
import org.mkworkbench.engine.exchange.ImportReport;
import org.mkworkbench.ui.traffic.Quantities;

/** What an import found, in sentences. */
final class ImportText {
	private static final int PAIRS = 6;

	private ImportText() {
	}

	static String of(ImportJob.Result result, Optional<PlanChoice> plan) {
		ImportReport report = result.report();
		List<String> lines = new ArrayList<>();
		lines.add(NLS.bind(Messages.ImportText_events, Quantities.count(report.events()), Quantities.count(report.lines())));
		report.matching().ifPresent(matches -> lines.add(matches.sentence()));
		lines.addAll(report.remarks());
		if (report.odd() > 0) {
			lines.add(NLS.bind(Messages.ImportText_odd, Quantities.count(report.odd())));
			report.oddLines().forEach(line -> lines.add("  " + line));
		}
		if (result.crossings() != null && plan.isPresent()) {
			lines.add("");
			crossings(result.crossings(), plan.get(), lines);
		}
		return String.join("\n", lines);
	}

	private static void crossings(Crossings found, PlanChoice plan, List<String> lines) {
		lines.add(NLS.bind(Messages.ImportText_crossings, new Object[] { plan.plan(), Quantities.count(found.across()), Quantities.count(found.within() + found.across()),
				String.format("%.1f", found.share() * 100) }));
		if (found.unknownSender() > 0) {
			lines.add(NLS.bind(Messages.ImportText_unknownSender, Quantities.count(found.unknownSender())));
		}
		if (found.elsewhere() > 0) {
			lines.add(NLS.bind(Messages.ImportText_elsewhere, Quantities.count(found.elsewhere())));
		}
		found.pairs().stream().limit(PAIRS).forEach(pair -> lines
				.add("  " + plan.owners().name(pair.fromKernel()) + " → " + plan.owners().name(pair.toKernel()) + ": " + Quantities.count(pair.count())));
		if (found.pairs().size() > PAIRS) {
			lines.add("  " + NLS.bind(Messages.ImportText_morePairs, found.pairs().size() - PAIRS));
		}
	}
}
