// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.console;

import java.util.Locale;

import org.mkworkbench.engine.traffic.recording.TrafficLayout;
import org.mkworkbench.ui.traffic.Quantities;

/** Lines of the console as text. */
record ConsoleTexts(TrafficLayout layout) {
	/** Empty for lines that concern nobody in particular. */
	String kernel(int id) {
		return id < 0 ? "" : layout.kernel(id).map(TrafficLayout.Kernel::name).orElse(Integer.toString(id));
	}

	/** What a line is, in a word; empty for a usual one. */
	static String word(ConsoleLine line) {
		return switch (line.severity()) {
		case ERROR -> Messages.ConsoleTexts_error;
		case WARNING -> Messages.ConsoleTexts_warning;
		case INFO -> line.step() ? Messages.ConsoleTexts_step : "";
		};
	}

	/** As it is copied and saved: columns with a tab between them. */
	String line(ConsoleLine line) {
		return Quantities.moment(line.nanos()) + '\t' + kernel(line.kernelId()) + '\t' + word(line) + '\t' + line.text();
	}

	String csv(ConsoleLine line) {
		return line.nanos() + "," + quoted(kernel(line.kernelId())) + ',' + line.severity().name().toLowerCase(Locale.ROOT) + ',' + (line.step() ? "step" : "log") + ','
				+ quoted(line.text());
	}

	/** All lines with a heading (RFC 4180). */
	String csv(ConsoleLog.Shown lines) {
		StringBuilder text = new StringBuilder("time_ns,kernel,severity,kind,text\r\n");
		for (int i = 0; i < lines.size(); i++) {
			text.append(csv(lines.line(i))).append("\r\n");
		}
		return text.toString();
	}

	private static String quoted(String cell) {
		return cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
