// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.mkworkbench.edit.ReconnectChannelCommand;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage.Literals;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.MessageType;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.TrafficPattern;

/** The traffic of a channel. With several channels selected, all but their ends can be set together. */
public final class ChannelSection extends ModelSection<Channel> {
	/** A message carries at most what a ring slot holds. */
	private static final int MAX_PAYLOAD = 4072;
	private static final double NANOS_PER_MICRO = 1000;

	private Combo from;
	private Combo to;
	private Combo type;
	private Combo pattern;
	private TextField rate;
	private TextField payload;
	private TextField burst;
	private TextField gap;

	public ChannelSection() {
		super(Channel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		from = ends(form, "From:", kernel -> ReconnectChannelCommand.from(first(), kernel));
		to = ends(form, "To:", kernel -> ReconnectChannelCommand.to(first(), kernel));
		type = choice(form, "Message type:", MessageType.values(), Literals.CHANNEL__TYPE, "Set message type");
		rate = form.text("Messages/s:", (text, commit) -> number(text, 0, 1e9, "A rate", Literals.CHANNEL__RATE, "Set rate", commit));
		payload = form.text("Payload (bytes):", (text, commit) -> whole(text, 0, MAX_PAYLOAD, "A payload", Literals.CHANNEL__PAYLOAD, "Set payload", commit));
		pattern = choice(form, "Pattern:", TrafficPattern.values(), Literals.CHANNEL__PATTERN, "Set pattern");
		burst = form.text("Burst length:", (text, commit) -> whole(text, 1, 1_000_000, "A burst", Literals.CHANNEL__BURST_LENGTH, "Set burst length", commit));
		gap = form.text("Gap in burst (µs):", this::gap);
	}

	private Combo ends(Form form, String label, Function<Kernel, Command> command) {
		Combo combo = form.choice(label);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			execute(command.apply(kernels().get(combo.getSelectionIndex())));
			show(false);
		}));
		return combo;
	}

	private Combo choice(Form form, String label, Enum<?>[] values, EAttribute feature, String command) {
		Combo combo = form.choice(label);
		for (Enum<?> value : values) {
			combo.add(KernelGeneralSection.words(value));
		}
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set(feature, values[combo.getSelectionIndex()], command)));
		return combo;
	}

	private List<Kernel> kernels() {
		Plan plan = (Plan) first().eContainer();
		List<Kernel> kernels = new ArrayList<>();
		kernels.add(plan.getHostKernel());
		kernels.addAll(plan.getKernels());
		return kernels;
	}

	private Optional<String> number(String text, double least, double most, String what, EAttribute feature, String command, boolean commit) {
		double value;
		try {
			value = Double.parseDouble(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(what + " is a number, such as 1000 or 0.5.");
		}
		if (!(value >= least && value <= most)) {
			return Optional.of(what + " goes from " + plain(least) + " to " + plain(most) + ".");
		}
		return commit ? KernelGeneralSection.done(set(feature, value, command)) : Optional.empty();
	}

	private Optional<String> whole(String text, int least, int most, String what, EAttribute feature, String command, boolean commit) {
		int value;
		try {
			value = Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(what + " is a whole number from " + least + " to " + most + ".");
		}
		if (value < least || value > most) {
			return Optional.of(what + " goes from " + least + " to " + most + ".");
		}
		return commit ? KernelGeneralSection.done(set(feature, value, command)) : Optional.empty();
	}

	private Optional<String> gap(String text, boolean commit) {
		double micros;
		try {
			micros = Double.parseDouble(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of("A gap is a number of microseconds, such as 1.5.");
		}
		if (!(micros >= 0 && micros <= 1e9)) {
			return Optional.of("A gap goes from 0 to 1000000000 µs.");
		}
		return commit ? KernelGeneralSection.done(set(Literals.CHANNEL__BURST_GAP_NANOS, Math.round(micros * NANOS_PER_MICRO), "Set gap")) : Optional.empty();
	}

	@Override
	void show(boolean fresh) {
		show(from, first().getFrom());
		show(to, first().getTo());
		select(type, common(Literals.CHANNEL__TYPE), MessageType.values());
		select(pattern, common(Literals.CHANNEL__PATTERN), TrafficPattern.values());
		boolean bursts = elements().stream().allMatch(channel -> channel.getPattern() == TrafficPattern.BURST);
		rate.show(text(common(Literals.CHANNEL__RATE)), true, fresh);
		payload.show(text(common(Literals.CHANNEL__PAYLOAD)), true, fresh);
		burst.show(text(common(Literals.CHANNEL__BURST_LENGTH)), bursts, fresh);
		Object nanos = common(Literals.CHANNEL__BURST_GAP_NANOS);
		gap.show(nanos == null ? "" : plain((Long) nanos / NANOS_PER_MICRO), bursts, fresh);
		burst.control().setEnabled(bursts);
		gap.control().setEnabled(bursts);
	}

	private void show(Combo combo, Kernel end) {
		combo.setEnabled(single());
		combo.setItems(kernels().stream().map(kernel -> kernel instanceof HostKernel ? "host" : String.valueOf(kernel.getName())).toArray(String[]::new));
		if (single() && kernels().contains(end)) {
			combo.select(kernels().indexOf(end));
		} else {
			combo.deselectAll();
		}
	}

	private static void select(Combo combo, Object value, Enum<?>[] values) {
		if (value == null) {
			combo.deselectAll();
		} else {
			combo.select(List.of(values).indexOf(value));
		}
	}

	private static String text(Object value) {
		return value == null ? "" : value instanceof Double number ? plain(number) : value.toString();
	}

	private static String plain(double value) {
		return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
	}
}
