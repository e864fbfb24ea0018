// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;
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
		from = ends(form, Messages.Channel_from, kernel -> ReconnectChannelCommand.from(first(), kernel));
		to = ends(form, Messages.Channel_to, kernel -> ReconnectChannelCommand.to(first(), kernel));
		type = choice(form, Messages.Channel_type, MessageType.values(), Literals.CHANNEL__TYPE, Messages.Channel_setType);
		rate = form.text(Messages.Channel_rate, (text, commit) -> number(text, 0, 1e9, Messages.Channel_theRate,
				Literals.CHANNEL__RATE, Messages.Channel_setRate, commit));
		payload = form.text(Messages.Channel_payload, (text, commit) -> whole(text, 0, MAX_PAYLOAD, Messages.Channel_thePayload,
				Literals.CHANNEL__PAYLOAD, Messages.Channel_setPayload, commit));
		pattern = choice(form, Messages.Channel_pattern, TrafficPattern.values(), Literals.CHANNEL__PATTERN, Messages.Channel_setPattern);
		burst = form.text(Messages.Channel_burst, (text, commit) -> whole(text, 1, 1_000_000, Messages.Channel_theBurst,
				Literals.CHANNEL__BURST_LENGTH, Messages.Channel_setBurst, commit));
		gap = form.text(Messages.Channel_gap, this::gap);
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
			return Optional.of(NLS.bind(Messages.Channel_noNumber, what));
		}
		if (!(value >= least && value <= most)) {
			return Optional.of(NLS.bind(Messages.Channel_range, new Object[] { what, plain(least), plain(most) }));
		}
		return commit ? KernelGeneralSection.done(set(feature, value, command)) : Optional.empty();
	}

	private Optional<String> whole(String text, int least, int most, String what, EAttribute feature, String command, boolean commit) {
		int value;
		try {
			value = Integer.parseInt(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(NLS.bind(Messages.Channel_noWhole, new Object[] { what, least, most }));
		}
		if (value < least || value > most) {
			return Optional.of(NLS.bind(Messages.Channel_range, new Object[] { what, least, most }));
		}
		return commit ? KernelGeneralSection.done(set(feature, value, command)) : Optional.empty();
	}

	private Optional<String> gap(String text, boolean commit) {
		double micros;
		try {
			micros = Double.parseDouble(text.strip());
		} catch (NumberFormatException e) {
			return Optional.of(Messages.Channel_noGap);
		}
		if (!(micros >= 0 && micros <= 1e9)) {
			return Optional.of(Messages.Channel_gapRange);
		}
		return commit ? KernelGeneralSection.done(set(Literals.CHANNEL__BURST_GAP_NANOS, Math.round(micros * NANOS_PER_MICRO), Messages.Channel_setGap))
				: Optional.empty();
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
		combo.setItems(kernels().stream().map(kernel -> kernel instanceof HostKernel ? Messages.host : String.valueOf(kernel.getName())).toArray(String[]::new));
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
