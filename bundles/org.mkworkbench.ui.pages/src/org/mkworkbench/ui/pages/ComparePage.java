// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.mkworkbench.edit.PlanComparison;
import org.mkworkbench.edit.PlanComparison.Difference;
import org.mkworkbench.model.MachineIndex;
import org.mkworkbench.model.Ownership;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.document.PlanInput;

/** Two plans side by side: what differs, grouped by kernel, channel, pool and host. */
public final class ComparePage extends Composite implements EditorPage {
	private static final int[] WIDTHS = { 240, 130, 280 };
	private static final int COMBO_WIDTH = 220;

	/** What the page wants from the editor. */
	public interface Site {
		/** Turns to the diagram and shows elements there. */
		void showInDiagram(List<String> uids);

		/** Makes a second plan, to have something to compare with. */
		void duplicatePlan();
	}

	private final PlanInput input;
	private final Site site;
	private final Combo leftChoice;
	private final Combo rightChoice;
	private final Button swap;
	private final Label summary;
	private final Composite stack;
	private final SashForm comparison;
	private final PlanMap leftMap;
	private final PlanMap rightMap;
	private final Tree tree;
	private final Composite nothing;
	private final Link nothingText;
	private final ChangeMarks marks;
	private final Set<String> collapsed = new HashSet<>();
	/** The plan that was active before the present one. */
	private Plan previous;
	private Plan active;
	private Plan left;
	private Plan right;
	private boolean shown;

	public ComparePage(Composite parent, PlanInput input, Site site, boolean dark) {
		super(parent, SWT.NONE);
		this.input = input;
		this.site = site;
		active = input.plan();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		Composite head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 4).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		leftChoice = choice(head, Messages.Compare_leftTip);
		swap = new Button(head, SWT.PUSH);
		swap.setText("⇄");
		swap.setToolTipText(Messages.Compare_swap);
		swap.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> compare(right, left)));
		rightChoice = choice(head, Messages.Compare_rightTip);
		summary = new Label(head, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		stack = new Composite(this, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		comparison = new SashForm(stack, SWT.VERTICAL);
		Composite maps = new Composite(comparison, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(10, 4).spacing(8, 0).applyTo(maps);
		leftMap = new PlanMap(maps, dark);
		rightMap = new PlanMap(maps, dark);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(leftMap);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rightMap);
		tree = new Tree(comparison, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setHeaderVisible(true);
		comparison.setWeights(2, 3);
		marks = new ChangeMarks(tree, dark);
		column(Messages.Compare_subject, WIDTHS[0]);
		column(Messages.Compare_change, WIDTHS[1]);
		column("", WIDTHS[2]);
		column("", WIDTHS[2]);
		tree.addListener(SWT.DefaultSelection, event -> showSelected());
		tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> collapsed.add(((TreeItem) event.item).getText())));
		tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> collapsed.remove(((TreeItem) event.item).getText())));
		tree.addControlListener(ControlListener.controlResizedAdapter(event -> shareWidth()));
		nothing = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(nothing);
		nothingText = new Link(nothing, SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(nothingText);
		nothingText.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> site.duplicatePlan()));
	}

	private Combo choice(Composite parent, String tip) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(tip);
		GridDataFactory.swtDefaults().hint(COMBO_WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		return combo;
	}

	private void column(String title, int width) {
		TreeColumn column = new TreeColumn(tree, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	/** Both plans get the same room. */
	private void shareWidth() {
		int rest = tree.getClientArea().width - tree.getColumn(0).getWidth() - tree.getColumn(1).getWidth();
		tree.getColumn(2).setWidth(Math.max(WIDTHS[1], rest / 2));
		tree.getColumn(3).setWidth(Math.max(WIDTHS[1], rest - rest / 2));
	}

	private List<Plan> plans() {
		return input.design().getPlans();
	}

	private void chosen() {
		compare(plans().get(leftChoice.getSelectionIndex()), plans().get(rightChoice.getSelectionIndex()));
	}

	/** Shows what the right plan has in comparison with the left one. */
	void compare(Plan first, Plan second) {
		left = first;
		right = second;
		refresh();
	}

	/** The active plan on the right beside another one. @param other null for the one that was active before */
	public void compareWith(Plan other) {
		noteActive();
		compare(other == null ? before() : other, input.plan());
	}

	private Plan before() {
		return plans().contains(previous) && previous != input.plan() ? previous
				: plans().stream().filter(plan -> plan != input.plan()).findFirst().orElse(null);
	}

	private void noteActive() {
		if (input.plan() != active) {
			previous = active;
			active = input.plan();
		}
	}

	@Override
	public void setShown(boolean shown) {
		this.shown = shown;
		refresh();
	}

	@Override
	public void refresh() {
		if (isDisposed()) {
			return;
		}
		noteActive();
		if (!shown) {
			return;
		}
		if (!plans().contains(right) || !plans().contains(left) || left == right) {
			right = input.plan();
			left = plans().contains(left) && left != right ? left : before();
		}
		fillChoices();
		if (left == null || right == null) {
			say(plans().isEmpty() ? Messages.Compare_noPlans : Messages.Compare_onePlan);
			summary.setText("");
			return;
		}
		List<Difference> differences = PlanComparison.of(left, right).differences();
		if (differences.isEmpty()) {
			say(NLS.bind(Messages.Compare_same, PlanActs.name(left), PlanActs.name(right)));
		} else {
			fill(differences);
		}
		summary.setText(counts(differences));
	}

	private void fillChoices() {
		String[] names = plans().stream().map(plan -> {
			String name = plan.isLocked() ? NLS.bind(Messages.Plan_lockedName, PlanActs.name(plan)) : PlanActs.name(plan);
			return plan == input.plan() ? NLS.bind(Messages.Compare_active, name) : name;
		}).toArray(String[]::new);
		for (Combo combo : List.of(leftChoice, rightChoice)) {
			if (!List.of(combo.getItems()).equals(List.of(names))) {
				combo.setItems(names);
			}
			combo.setEnabled(names.length > 1);
		}
		leftChoice.select(plans().indexOf(left));
		rightChoice.select(plans().indexOf(right));
		swap.setEnabled(left != null && right != null);
	}

	private void say(String text) {
		nothingText.setText(text);
		nothing.layout();
		show(nothing);
	}

	private void show(Composite top) {
		((StackLayout) stack.getLayout()).topControl = top;
		stack.layout();
	}

	private static String counts(List<Difference> differences) {
		return differences.isEmpty() ? "" : differences.size() == 1 ? Messages.Compare_one : NLS.bind(Messages.Compare_many, "%,d".formatted(differences.size()));
	}

	private void fill(List<Difference> differences) {
		Set<Difference> selected = Arrays.stream(tree.getSelection()).map(item -> (Difference) item.getData()).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		Map<String, List<Difference>> bySubject = new LinkedHashMap<>();
		differences.forEach(difference -> bySubject.computeIfAbsent(difference.subject(), key -> new ArrayList<>()).add(difference));
		tree.setRedraw(false);
		tree.removeAll();
		tree.getColumn(2).setText(PlanActs.name(left));
		tree.getColumn(3).setText(PlanActs.name(right));
		List<TreeItem> again = new ArrayList<>();
		bySubject.forEach((subject, group) -> {
			TreeItem top = new TreeItem(tree, SWT.NONE);
			top.setText(0, subject);
			top.setText(1, counts(group));
			top.setFont(0, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			for (Difference difference : group) {
				TreeItem item = new TreeItem(top, SWT.NONE);
				item.setText(new String[] { difference.aspect(), ChangeMarks.word(difference.change()), difference.left(), difference.right() });
				item.setImage(1, marks.image(difference.change()));
				item.setData(difference);
				if (selected.contains(difference)) {
					again.add(item);
				}
			}
			top.setExpanded(!collapsed.contains(subject));
		});
		tree.setSelection(again.toArray(TreeItem[]::new));
		tree.setRedraw(true);
		Set<HardwareThread> moved = moved();
		leftMap.show(input.design(), left, moved);
		rightMap.show(input.design(), right, moved);
		show(comparison);
		shareWidth();
	}

	/** CPUs that have another owner in the right plan; kernels are the same when they have the same name. */
	public Set<HardwareThread> moved() {
		Ownership before = Ownership.of(left);
		Ownership after = Ownership.of(right);
		return MachineIndex.threadsBelow(input.design().getMachine()).stream()
				.filter(thread -> before.ownerOf(thread) != after.ownerOf(thread) || before.ownerOf(thread) == Owner.KERNEL
						&& !Objects.equals(before.kernelOf(thread).getName(), after.kernelOf(thread).getName()))
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void showSelected() {
		List<String> uids = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			if (item.getData() instanceof Difference difference) {
				uids.addAll(difference.uids());
			} else {
				for (TreeItem child : item.getItems()) {
					uids.addAll(((Difference) child.getData()).uids());
				}
			}
		}
		if (!uids.isEmpty()) {
			site.showInDiagram(uids);
		}
	}

	public Tree tree() {
		return tree;
	}

	/** What stands there instead of a comparison; null while there is one. */
	public String message() {
		return ((StackLayout) stack.getLayout()).topControl == nothing ? nothingText.getText() : null;
	}

	public Combo leftChoice() {
		return leftChoice;
	}

	public Combo rightChoice() {
		return rightChoice;
	}

	public Button swap() {
		return swap;
	}

	@Override
	public void setDark(boolean dark) {
		marks.setDark(dark);
		leftMap.setDark(dark);
		rightMap.setDark(dark);
		refresh();
	}

	@Override
	public boolean canCopy() {
		return tree.getSelectionCount() > 0;
	}

	/** The selected differences as lines with tabs between subject, aspect, left and right. */
	@Override
	public void copy() {
		String text = Arrays.stream(tree.getSelection()).flatMap(item -> item.getData() == null ? Arrays.stream(item.getItems()) : Stream.of(item))
				.map(item -> (Difference) item.getData()).distinct()
				.map(difference -> String.join("\t", difference.subject(), difference.aspect(), difference.left(), difference.right()))
				.collect(Collectors.joining(System.lineSeparator()));
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	public void selectAll() {
		tree.selectAll();
	}

	@Override
	public boolean setFocus() {
		return tree.isVisible() ? tree.setFocus() : rightChoice.setFocus();
	}
}
