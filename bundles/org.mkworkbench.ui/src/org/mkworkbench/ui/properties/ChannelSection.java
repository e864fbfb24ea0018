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

/**
 * The traffic of a channel: what its pattern needs, and no other fields. With several channels selected, all but their ends can be set
 * together, and fields are shown that all of them need.
 */
public final class ChannelSection extends ModelSection<Channel> {
	/** A message carries at most what a ring slot holds. */
	private static final int MAX_PAYLOAD = 4072;
	private static final double NANOS_PER_MICRO = 1000;
	private static final double MOST_MICROS = 1e9;
	private static final int MOST_CLIENTS = 100_000;
	private static final int LARGEST_QUEUE = 32_768;

	private Combo from;
	private Combo to;
	private Combo type;
	private Combo pattern;
	private TextField rate;
	private TextField payload;
	private TextField burst;
	private TextField gap;
	private TextField clients;
	private TextField think;
	private TextField service;
	private TextField response;
	private TextField queue;
	private TextField underWay;
	private TextField trace;
	private Combo trigger;

	public ChannelSection() {
		super(Channel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		from = ends(form, Messages.Channel_from, kernel -> ReconnectChannelCommand.from(first(), kernel));
		to = ends(form, Messages.Channel_to, kernel -> ReconnectChannelCommand.to(first(), kernel));
		type = choice(form, Messages.Channel_type, MessageType.values(), Literals.CHANNEL__TYPE, Messages.Channel_setType);
		pattern = choice(form, Messages.Channel_pattern, TrafficPattern.values(), Literals.CHANNEL__PATTERN, Messages.Channel_setPattern);
		rate = form.text(Messages.Channel_rate, (text, commit) -> number(text, 0, 1e9, Messages.Channel_theRate,
				Literals.CHANNEL__RATE, Messages.Channel_setRate, commit));
		payload = form.text(Messages.Channel_payload, (text, commit) -> whole(text, 0, MAX_PAYLOAD, Messages.Channel_thePayload,
				Literals.CHANNEL__PAYLOAD, Messages.Channel_setPayload, commit));
		burst = form.text(Messages.Channel_burst, (text, commit) -> whole(text, 1, 1_000_000, Messages.Channel_theBurst,
				Literals.CHANNEL__BURST_LENGTH, Messages.Channel_setBurst, commit));
		gap = micros(form, Messages.Channel_gap, Messages.Channel_theGap, Literals.CHANNEL__BURST_GAP_NANOS, Messages.Channel_setGap);
		clients = form.text(Messages.Channel_clients, (text, commit) -> whole(text, 1, MOST_CLIENTS, Messages.Channel_theClients,
				Literals.CHANNEL__CLIENTS, Messages.Channel_setClients, commit));
		think = micros(form, Messages.Channel_think, Messages.Channel_theThink, Literals.CHANNEL__THINK_NANOS, Messages.Channel_setThink);
		response = form.text(Messages.Channel_response, (text, commit) -> whole(text, 0, MAX_PAYLOAD, Messages.Channel_theResponse,
				Literals.CHANNEL__RESPONSE_PAYLOAD, Messages.Channel_setResponse, commit));
		queue = form.text(Messages.Channel_queue, this::queue);
		underWay = form.text(Messages.Channel_underWay, (text, commit) -> whole(text, 1, LARGEST_QUEUE, Messages.Channel_theUnderWay,
				Literals.CHANNEL__CLIENTS, Messages.Channel_setUnderWay, commit));
		service = micros(form, Messages.Channel_service, Messages.Channel_theService, Literals.CHANNEL__SERVICE_NANOS, Messages.Channel_setService);
		trigger = form.choice(Messages.Channel_trigger);
		trigger.setItems(Messages.Channel_edge, Messages.Channel_level);
		trigger.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> set(Literals.CHANNEL__LEVEL_TRIGGERED, trigger.getSelectionIndex() == 1, Messages.Channel_setTrigger)));
		trace = form.text(Messages.Channel_trace, (text, commit) -> commit
				? KernelGeneralSection.done(set(Literals.CHANNEL__TRACE_FILE, text.isBlank() ? null : text.strip(), Messages.Channel_setTrace))
				: Optional.empty());
	}

	/** A time kept in nanoseconds and shown in microseconds. */
	private TextField micros(Form form, String label, String what, EAttribute feature, String command) {
		return form.text(label, (text, commit) -> {
			double micros;
			try {
				micros = Double.parseDouble(text.strip());
			} catch (NumberFormatException e) {
				return Optional.of(NLS.bind(Messages.Channel_noMicros, what));
			}
			if (!(micros >= 0 && micros <= MOST_MICROS)) {
				return Optional.of(NLS.bind(Messages.Channel_microsRange, what, plain(MOST_MICROS)));
			}
			return commit ? KernelGeneralSection.done(set(feature, Math.round(micros * NANOS_PER_MICRO), command)) : Optional.empty();
		});
	}

	private Optional<String> queue(String text, boolean commit) {
		Optional<String> problem = whole(text, 1, LARGEST_QUEUE, Messages.Channel_theQueue, Literals.CHANNEL__QUEUE_SIZE, Messages.Channel_setQueue,
				false);
		if (problem.isEmpty() && Integer.bitCount(Integer.parseInt(text.strip())) != 1) {
			return Optional.of(Messages.Channel_noPower);
		}
		return problem.isPresent() || !commit ? problem
				: whole(text, 1, LARGEST_QUEUE, Messages.Channel_theQueue, Literals.CHANNEL__QUEUE_SIZE, Messages.Channel_setQueue, true);
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

	@Override
	void show(boolean fresh) {
		show(from, first().getFrom());
		show(to, first().getTo());
		select(type, common(Literals.CHANNEL__TYPE), MessageType.values());
		select(pattern, common(Literals.CHANNEL__PATTERN), TrafficPattern.values());
		show(rate, Literals.CHANNEL__RATE, fresh, TrafficPattern.CONSTANT, TrafficPattern.POISSON, TrafficPattern.BURST, TrafficPattern.RANDOM_BURST, TrafficPattern.VIRTIO_QUEUE);
		show(payload, Literals.CHANNEL__PAYLOAD, fresh, TrafficPattern.CONSTANT, TrafficPattern.POISSON, TrafficPattern.BURST, TrafficPattern.RANDOM_BURST,
				TrafficPattern.VIRTIO_QUEUE, TrafficPattern.REQUEST_RESPONSE);
		show(burst, Literals.CHANNEL__BURST_LENGTH, fresh, TrafficPattern.BURST, TrafficPattern.RANDOM_BURST);
		show(gap, Literals.CHANNEL__BURST_GAP_NANOS, fresh, TrafficPattern.BURST, TrafficPattern.RANDOM_BURST);
		show(clients, Literals.CHANNEL__CLIENTS, fresh, TrafficPattern.REQUEST_RESPONSE);
		show(think, Literals.CHANNEL__THINK_NANOS, fresh, TrafficPattern.REQUEST_RESPONSE);
		show(response, Literals.CHANNEL__RESPONSE_PAYLOAD, fresh, TrafficPattern.REQUEST_RESPONSE);
		show(queue, Literals.CHANNEL__QUEUE_SIZE, fresh, TrafficPattern.VIRTIO_QUEUE);
		show(underWay, Literals.CHANNEL__CLIENTS, fresh, TrafficPattern.VIRTIO_QUEUE);
		if (elements().stream().anyMatch(channel -> channel.getRate() != 0)) {
			// Packets come at their rate, however many are under way.
			Form.show(underWay.control(), false);
		}
		show(service, Literals.CHANNEL__SERVICE_NANOS, fresh, TrafficPattern.REQUEST_RESPONSE, TrafficPattern.VIRTIO_QUEUE);
		if (elements().stream().allMatch(ChannelSection::interrupts)) {
			Form.show(service.control(), true);
			// The kernel's payload has a size of its own.
			Form.show(payload.control(), false);
		}
		Object level = common(Literals.CHANNEL__LEVEL_TRIGGERED);
		if (level == null) {
			trigger.deselectAll();
		} else {
			trigger.select((Boolean) level ? 1 : 0);
		}
		Form.show(trigger, elements().stream().allMatch(ChannelSection::interrupts));
		show(trace, Literals.CHANNEL__TRACE_FILE, fresh, TrafficPattern.TRACE);
	}

	/** Whether the receiver handles what is sent, as an interrupt of a device. */
	private static boolean interrupts(Channel channel) {
		return channel.getType() == MessageType.IRQ_FORWARD
				&& (channel.getPattern() == TrafficPattern.CONSTANT || channel.getPattern() == TrafficPattern.POISSON);
	}

	/** Shows a field if all channels have one of the patterns. */
	private void show(TextField field, EAttribute feature, boolean fresh, TrafficPattern... patterns) {
		Object value = common(feature);
		field.show(value instanceof Long nanos ? plain(nanos / NANOS_PER_MICRO) : text(value), true, fresh);
		Form.show(field.control(), elements().stream().allMatch(channel -> List.of(patterns).contains(channel.getPattern())));
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
