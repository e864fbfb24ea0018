// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Element;
import org.mkworkbench.ui.diagram.figures.Mark;
import org.mkworkbench.validation.Finding;
import org.mkworkbench.validation.Severity;

/** Findings of the shown plan by the elements they concern. */
final class FindingMarks {
	static final FindingMarks NONE = new FindingMarks(List.of(), null);
	private static final int SHOWN = 4;

	private final Map<String, List<Finding>> byUid = new HashMap<>();

	FindingMarks(List<Finding> findings, Plan plan) {
		for (Finding finding : findings) {
			if (finding.severity() != Severity.INFO && (plan == null || finding.planUid() == null || finding.planUid().equals(plan.getUid()))) {
				finding.subjects().forEach(uid -> byUid.computeIfAbsent(uid, key -> new ArrayList<>()).add(finding));
			}
		}
	}

	private List<Finding> of(Element element) {
		return element == null || element.getUid() == null ? List.of() : byUid.getOrDefault(element.getUid(), List.of());
	}

	Mark mark(Element element) {
		return worst(of(element));
	}

	/** Findings about the kernel itself and its memory; those about single CPUs name the kernel as well. */
	Mark markOfKernel(SpawnedKernel kernel) {
		return worst(ofKernel(kernel));
	}

	private Set<Finding> ofKernel(SpawnedKernel kernel) {
		Set<Finding> found = new LinkedHashSet<>(of(kernel));
		kernel.getMemory().forEach(grant -> found.addAll(of(grant)));
		return found;
	}

	private static Mark worst(Iterable<Finding> findings) {
		Mark mark = Mark.NONE;
		for (Finding finding : findings) {
			mark = mark.worse(finding.severity() == Severity.ERROR ? Mark.ERROR : Mark.WARNING);
		}
		return mark;
	}

	/** Lines for a tool tip, each after a line break; empty without findings. */
	String text(Element element) {
		return text(of(element));
	}

	String textOfKernel(SpawnedKernel kernel) {
		return text(ofKernel(kernel));
	}

	private static String text(Iterable<Finding> findings) {
		StringBuilder text = new StringBuilder();
		int count = 0;
		for (Finding finding : findings) {
			if (count++ < SHOWN) {
				text.append('\n').append(finding.severity() == Severity.ERROR ? "✖ " : "⚠ ").append(finding.ruleId()).append(": ").append(finding.message())
						.append(".\n    → ").append(finding.remedy());
			}
		}
		if (count > SHOWN) {
			text.append('\n').append(NLS.bind(Messages.findings_more, count - SHOWN));
		}
		return text.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingMarks marks && marks.byUid.equals(byUid);
	}

	@Override
	public int hashCode() {
		return Objects.hash(byUid);
	}
}
