// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.validation;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.mkworkbench.model.machine.Element;

/**
 * One problem of a plan, as data without references into the model, so that it outlives the copy that was checked.
 *
 * @param ruleId   id of the rule
 * @param message  one plain sentence without a full stop that names the resources and all owners
 * @param remedy   what to do, one plain sentence without a full stop
 * @param subjects uids of the elements concerned, the main one first
 * @param fixes    ready-made remedies, the best one first, none of which adds an error; may be empty
 * @param planUid  uid of the plan, null until the validator has filled it in
 */
public record Finding(String ruleId, Severity severity, String message, String remedy, List<String> subjects, List<FixProposal> fixes,
		String planUid) {

	public Finding {
		Objects.requireNonNull(ruleId);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(message);
		Objects.requireNonNull(remedy);
		subjects = List.copyOf(subjects);
		fixes = List.copyOf(fixes);
	}

	public Finding(String ruleId, Severity severity, String message, String remedy, List<String> subjects, List<FixProposal> fixes) {
		this(ruleId, severity, message, remedy, subjects, fixes, null);
	}

	public static Finding error(Rule rule, String message, String remedy) {
		return new Finding(rule.id(), Severity.ERROR, message, remedy, List.of(), List.of());
	}

	public static Finding warning(Rule rule, String message, String remedy) {
		return new Finding(rule.id(), Severity.WARNING, message, remedy, List.of(), List.of());
	}

	public static Finding info(Rule rule, String message, String remedy) {
		return new Finding(rule.id(), Severity.INFO, message, remedy, List.of(), List.of());
	}

	/** The same finding with further subjects; nulls and elements without a uid are left out. */
	public Finding about(Element... elements) {
		return about(Stream.of(elements).filter(Objects::nonNull).toList());
	}

	/** The same finding with further subjects; elements without a uid are left out. */
	public Finding about(Collection<? extends Element> elements) {
		List<String> all = Stream.concat(subjects.stream(), elements.stream().map(Element::getUid).filter(Objects::nonNull)).distinct().toList();
		return new Finding(ruleId, severity, message, remedy, all, fixes, planUid);
	}

	/** The same finding with further fixes. */
	public Finding fixedBy(FixProposal... proposals) {
		return fixedBy(List.of(proposals));
	}

	/** The same finding with further fixes. */
	public Finding fixedBy(List<? extends FixProposal> proposals) {
		return new Finding(ruleId, severity, message, remedy, subjects, Stream.<FixProposal>concat(fixes.stream(), proposals.stream()).toList(),
				planUid);
	}

	/** The same finding without the fixes that do not pass. */
	Finding fixedOnlyBy(Predicate<FixProposal> good) {
		return fixes.stream().allMatch(good) ? this : new Finding(ruleId, severity, message, remedy, subjects, fixes.stream().filter(good).toList(), planUid);
	}

	Finding withSeverity(Severity other) {
		return new Finding(ruleId, other, message, remedy, subjects, fixes, planUid);
	}

	Finding inPlan(String uid) {
		return new Finding(ruleId, severity, message, remedy, subjects, fixes, uid);
	}

	/** Message and remedy as one line. */
	public String text() {
		return message + ". " + remedy + ".";
	}
}
