// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.editparts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.mkworkbench.edit.SetValueCommand;
import org.mkworkbench.model.Bounds;
import org.mkworkbench.model.Ownership.Owner;
import org.mkworkbench.model.design.Channel;
import org.mkworkbench.model.design.DesignPackage;
import org.mkworkbench.model.design.HostKernel;
import org.mkworkbench.model.design.Kernel;
import org.mkworkbench.model.design.Plan;
import org.mkworkbench.model.design.Pool;
import org.mkworkbench.model.design.SpawnedKernel;
import org.mkworkbench.model.machine.HardwareThread;
import org.mkworkbench.ui.diagram.figures.CardFigure;
import org.mkworkbench.ui.diagram.figures.CardView;
import org.mkworkbench.ui.diagram.policies.AssignPolicy;
import org.mkworkbench.ui.diagram.policies.KernelNodePolicy;
import org.mkworkbench.ui.diagram.tools.AssignTracker;
import org.mkworkbench.ui.diagram.tools.Load;

/** A kernel, the host kernel or the pool as a card. */
public final class CardEditPart extends ScenePart implements NodeEditPart, AssignTarget {
	/** Asks the part to open its name for editing. */
	public interface Rename {
		void start(CardEditPart card);
	}

	/** Property of the viewer that holds the {@link Rename}. */
	public static final String RENAME = "org.mkworkbench.ui.diagram.rename";

	private List<HardwareThread> threads = List.of();

	CardEditPart(DiagramScene scene, EObject model) {
		super(scene, model);
	}

	@Override
	public EObject object() {
		return (EObject) getModel();
	}

	/** The kernel of the card, or null for the pool. */
	public Kernel kernel() {
		return getModel() instanceof Kernel kernel ? kernel : null;
	}

	/** The spawned kernel of the card, or null. */
	public SpawnedKernel spawnedKernel() {
		return getModel() instanceof SpawnedKernel kernel ? kernel : null;
	}

	@Override
	public CardFigure getFigure() {
		return (CardFigure) super.getFigure();
	}

	@Override
	protected IFigure createFigure() {
		CardFigure figure = new CardFigure(scene().style());
		figure.setView(view());
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(AssignPolicy.ROLE, new AssignPolicy());
		if (kernel() != null) {
			installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new KernelNodePolicy());
		}
	}

	private CardView view() {
		return switch (getModel()) {
		case SpawnedKernel kernel -> {
			threads = kernel.getId() == null ? List.copyOf(kernel.getThreads()) : scene().presentation().threads(kernel.getId(), kernel.getThreads());
			yield scene().presentation().kernel(kernel, threads);
		}
		case HostKernel host -> {
			threads = scene().presentation().threads(0, scene().input().ownership().hostThreads());
			yield scene().presentation().host(host, threads);
		}
		case Pool pool -> {
			threads = scene().presentation().threads(LiveState.NOBODY, scene().input().ownership().threadsOf(Owner.POOL));
			yield scene().presentation().pool(threads);
		}
		default -> throw new IllegalStateException("no card for " + getModel());
		};
	}

	@Override
	void update() {
		// The last refresh may meet a kernel that has just left the plan.
		if (object().eContainer() != null) {
			getFigure().setView(view());
		}
	}

	int preferredHeight() {
		Bounds bounds = kernel() == null ? null : kernel().getBounds();
		return getFigure().heightFor(bounds == null || bounds.width() <= 0 ? CardFigure.WIDTH : bounds.width());
	}

	// channels

	private Plan plan() {
		return scene().plan();
	}

	@Override
	protected List<Channel> getModelSourceConnections() {
		return plan() == null || kernel() == null ? List.of()
				: plan().getChannels().stream().filter(channel -> channel.getFrom() == getModel() && shown(channel.getTo())).toList();
	}

	@Override
	protected List<Channel> getModelTargetConnections() {
		return plan() == null || kernel() == null ? List.of()
				: plan().getChannels().stream().filter(channel -> channel.getTo() == getModel() && shown(channel.getFrom())).toList();
	}

	private boolean shown(Kernel kernel) {
		return kernel != null && kernel.eContainer() == plan();
	}

	void refreshChannels() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	List<ChannelEditPart> channels() {
		List<ChannelEditPart> parts = new ArrayList<>();
		getSourceConnections().forEach(part -> parts.add((ChannelEditPart) part));
		return parts;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ChopboxAnchor(getFigure());
	}

	// interaction

	@Override
	public DragTracker getDragTracker(Request request) {
		if (request instanceof SelectionRequest selection && selection.getLocation() != null) {
			Point place = selection.getLocation().getCopy();
			getFigure().translateToRelative(place);
			int mark = getFigure().markAt(place.x, place.y);
			if (mark >= 0 && mark < threads.size() && threadPart(threads.get(mark)) instanceof ThreadEditPart tile) {
				return new AssignTracker(tile);
			}
		}
		return super.getDragTracker(request);
	}

	private Object threadPart(HardwareThread thread) {
		return scene().partOf(getViewer(), thread);
	}

	@Override
	public void performRequest(Request request) {
		if (REQ_DIRECT_EDIT.equals(request.getType()) || REQ_OPEN.equals(request.getType())) {
			if (kernel() != null && getViewer().getProperty(RENAME) instanceof Rename rename) {
				rename.start(this);
			}
			return;
		}
		super.performRequest(request);
	}

	/** A command that names the kernel. */
	public org.eclipse.emf.common.command.Command rename(String name) {
		return new SetValueCommand(object(), DesignPackage.Literals.KERNEL__NAME, name, NLS.bind(Messages.Card_rename, name));
	}

	@Override
	public Offer offer(Load load, Point location) {
		return new Offer(load.preview(plan(), object()), () -> load.command(plan(), object()));
	}

	@Override
	public void light(CardFigure.Target target) {
		getFigure().setTarget(target);
	}

	@Override
	public String spokenName() {
		CardView view = getFigure().view();
		return NLS.bind(kernel() == null ? Messages.spoken_pool : Messages.spoken_card,
				new Object[] { view.name(), view.subtitle(), String.join(", ", view.facts()) });
	}

	@Override
	public String spokenValue() {
		return getFigure().view().state();
	}

	@Override
	public int spokenRole() {
		return ACC.ROLE_GROUP;
	}
}
