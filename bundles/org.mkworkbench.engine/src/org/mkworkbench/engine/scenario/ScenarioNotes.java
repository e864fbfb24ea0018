// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.engine.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mkworkbench.engine.host.HostError;
import org.mkworkbench.engine.host.HostRequest;
import org.mkworkbench.engine.simulator.Machine;
import org.mkworkbench.engine.simulator.Report;
import org.mkworkbench.engine.traffic.recording.TrafficNote;
import org.mkworkbench.engine.traffic.recording.TrafficNote.Severity;

/** What is told of a scenario: lines in the log, notes for observers, figures and remarks for the report. */
final class ScenarioNotes implements Serializable {
	private static final long serialVersionUID = 1L;

	private record Measured(String id, String label, String subject, String unit, double value) implements Serializable {
	}

	private final Machine machine;
	private final List<Measured> figures = new ArrayList<>();
	/** Steps that were refused, as sentences. */
	private final List<String> remarks = new ArrayList<>();
	private long timeouts;
	private long refusals;

	ScenarioNotes(Machine machine) {
		this.machine = machine;
	}

	/** Something happened as it should. @param kernelId whom it concerns, -1 for nobody in particular */
	void note(int kernelId, String text) {
		machine.host().note(line(text));
		tell(Severity.INFO, kernelId, text);
	}

	/** Something happened that people should know. */
	void warn(String text) {
		machine.host().note(line(text));
		tell(Severity.WARNING, StepSpec.NONE, text);
	}

	/** Something under way ends without success. */
	void givenUp(String why) {
		refusals++;
		warn(why);
	}

	/** @param what how a sentence about it begins */
	void refused(HostError error, String what) {
		refusals++;
		String sentence = what + " was refused: " + error + ".";
		remarks.add(sentence);
		machine.host().note(line("refused, " + error));
		tell(Severity.WARNING, StepSpec.NONE, sentence);
	}

	/** Notes what went wrong; false if nothing has. */
	boolean failed(Task task, HostRequest request, String left) {
		HostError error = request.error().orElse(null);
		if (error == null) {
			return false;
		}
		if (error.errno().equals("ETIMEDOUT")) {
			timeouts++;
		}
		refusals++;
		String text = "failed, " + error + (left.isEmpty() ? "" : "; left behind: " + left);
		machine.host().note(line(text));
		tell(Severity.WARNING, StepSpec.NONE, "\"" + task.words + "\" " + text);
		return true;
	}

	private void tell(Severity severity, int kernelId, String text) {
		machine.tell(TrafficNote.of(machine.now(), TrafficNote.Kind.STEP, severity, kernelId, text));
	}

	/** A line of the log, with the time as dmesg writes it. */
	String line(String text) {
		long micros = machine.now() / 1000;
		return "[%5d.%06d] scenario: %s".formatted(micros / 1_000_000, micros % 1_000_000, text);
	}

	void measured(String id, String label, String subject, long nanos) {
		figures.add(new Measured(id, label, subject, "ns", nanos));
	}

	void counted(String id, String label, String subject, long count) {
		figures.add(new Measured(id, label, subject, "", count));
	}

	/**
	 * @param steps whether there was any
	 * @param unfinished steps that are still under way
	 */
	void report(Report report, boolean steps, long unfinished) {
		Map<String, Integer> seen = new TreeMap<>();
		for (Measured figure : figures) {
			int number = seen.merge(figure.id() + " " + figure.subject(), 1, Integer::sum);
			report.figure(figure.id(), figure.label(), number == 1 ? figure.subject() : figure.subject() + " #" + number, figure.unit(), figure.value());
		}
		remarks.forEach(report::remark);
		if (steps) {
			report.figure("scenario.refusals", "Steps that failed or were refused", "", "", refusals);
			report.figure("scenario.timeouts", "Requests that timed out", "", "", timeouts);
			report.figure("scenario.unfinished", "Steps still under way at the end: they have no figures of their own", "", "", unfinished);
		}
	}
}
