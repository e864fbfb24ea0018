// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.mkworkbench.edit.AssignmentPreview;
import org.mkworkbench.edit.CacheWaysPreview;
import org.mkworkbench.edit.SetCacheWaysCommand;
import org.mkworkbench.model.CacheWays;
import org.mkworkbench.model.CpuSet;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.Cache;
import org.mkworkbench.ui.problems.ModelNames;

/** The ways of the last-level caches that a kernel has for itself, as a list of numbers. */
public final class KernelCacheSection extends ModelSection<SpawnedKernel> {
	private TextField ways;
	private Label meaning;

	public KernelCacheSection() {
		super(SpawnedKernel.class);
	}

	@Override
	void build(Composite parent) {
		Form form = new Form(parent, getWidgetFactory());
		ways = form.text(Messages.Cache_ways, this::take);
		ways.control().setToolTipText(Messages.Cache_waysHint);
		meaning = form.note();
	}

	private Optional<String> take(String text, boolean commit) {
		Long mask = text.isBlank() ? null : mask(text);
		SetCacheWaysCommand command = new SetCacheWaysCommand((Plan) first().eContainer(), first(), mask);
		return KernelGeneralSection.done(commit ? execute(command) : command.refusal());
	}

	/** @throws IllegalArgumentException when the text is no list of numbers, or one is too large */
	static long mask(String text) {
		long mask = 0;
		for (int way : CpuSet.parse(text).toArray()) {
			if (way >= CacheWays.MAX_WAYS) {
				throw new IllegalArgumentException(org.eclipse.osgi.util.NLS.bind(Messages.Cache_tooMany, way, CacheWays.MAX_WAYS));
			}
			mask |= 1L << way;
		}
		return mask;
	}

	@Override
	void show(boolean fresh) {
		Long mask = first().getLlcWayMask();
		ways.show(mask == null || !single() ? "" : CacheWays.numbers(mask), single(), fresh);
		meaning.setText(single() ? meaning(first(), mask) : Messages.one);
	}

	private static String meaning(SpawnedKernel kernel, Long mask) {
		List<Cache> caches = CacheWays.cachesOf(kernel);
		if (caches.isEmpty()) {
			return Messages.Cache_none;
		}
		return caches.stream().map(cache -> line(kernel, cache, mask)).distinct().collect(Collectors.joining("\n"));
	}

	private static String line(SpawnedKernel kernel, Cache cache, Long mask) {
		CacheWays facts = CacheWays.of(cache).orElse(null);
		if (facts == null) {
			return ModelNames.title(cache) + ": " + Messages.Cache_unknown;
		}
		String all = facts.toString();
		if (mask == null) {
			return all + "\n" + Messages.Cache_notPartitioned;
		}
		AssignmentPreview preview = CacheWaysPreview.of((Plan) kernel.eContainer(), cache, kernel, mask);
		return all + "\n" + facts.text(mask) + preview.problems().stream().map(problem -> "\n⚠ " + problem).collect(Collectors.joining());
	}
}
