// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.mkworkbench.ui.diagram.figures.DiagramStyle.Detail;

/** A box that holds tiles or other boxes: package, node, die, cache or core. At the lowest zoom it stands for its tiles. */
public final class BoxFigure extends Figure implements Selectable {
	/** Which boxes draw one patch of colour instead of their tiles, and from which level of detail down. */
	public enum Level {
		PACKAGE(null), GROUP(null), CACHE(Detail.GROUP), CORE(Detail.CORE);

		private final Detail merged;

		Level(Detail merged) {
			this.merged = merged;
		}
	}

	/** A share of a merged box. */
	public record Share(OwnerLook owner, int count) {
	}

	private final DiagramStyle style;
	private final Level level;
	private final String title;
	private final String detail;
	private List<Share> shares = List.of();
	private String range = "";
	private boolean selected;
	private boolean target;

	public BoxFigure(DiagramStyle style, Level level, String title, String detail) {
		this.style = style;
		this.level = level;
		this.title = title;
		this.detail = detail;
	}

	/** How many of the tiles each owner has, in the order of their first tiles. */
	public void setShares(List<Share> shares) {
		if (!shares.equals(this.shares)) {
			this.shares = List.copyOf(shares);
			if (level.merged != null) {
				repaint();
			}
		}
	}

	/** Numbers of the CPUs in the box, shown where the box stands for them. */
	public void setRange(String range) {
		this.range = range;
	}

	@Override
	public void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			repaint();
		}
	}

	/** Lights the box up as the target of a drag. */
	public void setTarget(boolean target) {
		if (this.target != target) {
			this.target = target;
			repaint();
		}
	}

	/** True while the box is drawn as one tile that stands for what is in it. */
	public boolean isMerged() {
		return merged(style.detail());
	}

	/** The line of text at the top. */
	public Rectangle header() {
		Rectangle box = getBounds();
		return new Rectangle(box.x, box.y, box.width, level == Level.CORE ? 0 : level == Level.PACKAGE ? 30 : 22);
	}

	@Override
	public IFigure getToolTip() {
		String text = Stream.of(title, detail, isMerged() && !range.isEmpty() ? NLS.bind(Messages.Box_cpus, range) : "").filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" · "));
		return text.isEmpty() ? null : new Label(text);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Detail shown = style.detail(graphics);
		Rectangle box = getBounds().getCopy();
		if (merged(shown)) {
			paintShares(graphics, box);
			return;
		}
		int radius = level == Level.PACKAGE ? 10 : 6;
		Rectangle inner = box.getCopy().resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		Drawing.framed(graphics, style, inner, radius, style.hairline(graphics), level == Level.PACKAGE ? style.boxBorder() : style.groupBorder(), ground());
		if (!title.isEmpty()) {
			texts(graphics, box);
		}
	}

	/** The colour of the box; boxes inside a package have that of what they lie in. */
	private Color ground() {
		for (IFigure figure = this; figure instanceof BoxFigure box; figure = figure.getParent()) {
			if (box.target) {
				return style.targetFill();
			}
			if (box.level == Level.PACKAGE) {
				return style.boxFill();
			}
		}
		return style.canvas();
	}

	private void texts(Graphics graphics, Rectangle box) {
		int x = box.x + (level == Level.PACKAGE ? 14 : 9);
		int y = box.y + (level == Level.PACKAGE ? 9 : 4);
		Font font = level == Level.PACKAGE ? style.bold() : style.small();
		boolean large = style.isReadable(graphics, font);
		if (!large) {
			font = style.readable();
			int over = style.extent(title, font).height - header().height;
			if (graphics.getAbsoluteScale() != 1 || over > 4) {
				return;
			}
			y = box.y + Math.max(1, -over / 2);
		}
		graphics.setFont(font);
		graphics.setForegroundColor(level == Level.PACKAGE ? style.text() : style.grey());
		String head = style.fitted(title, font, box.right() - 8 - x);
		graphics.drawString(head, x, y);
		x += style.extent(head, font).width + 12;
		if (large && !detail.isEmpty() && x < box.right() - 32 && style.isReadable(graphics, style.small())) {
			graphics.setFont(style.small());
			graphics.setForegroundColor(style.grey());
			graphics.drawString(style.fitted(detail, style.small(), box.right() - 8 - x), x, y + (level == Level.PACKAGE ? 1 : 0));
		}
	}

	private boolean merged(Detail shown) {
		return level.merged != null && shown.compareTo(level.merged) <= 0 && !shares.isEmpty();
	}

	private void paintShares(Graphics graphics, Rectangle box) {
		int total = shares.stream().mapToInt(Share::count).sum();
		int done = 0;
		for (Share share : shares) {
			int from = box.x + (int) ((long) box.width * done / total);
			done += share.count();
			int to = box.x + (int) ((long) box.width * done / total);
			Drawing.fillMerged(graphics, new Rectangle(from, box.y, to - from, box.height), share.owner(), style);
			graphics.setForegroundColor(share.owner().border());
			graphics.setLineWidth(style.hairline(graphics));
			graphics.drawRectangle(from, box.y, to - from - 1, box.height - 1);
		}
		if (graphics.getAbsoluteScale() == 1) {
			paintRange(graphics, box);
		}
		Mark mark = mark(this);
		if (mark != Mark.NONE) {
			graphics.setBackgroundColor(mark == Mark.ERROR ? style.error() : style.warning());
			Drawing.rightCorner(graphics, box.right() - 1, box.y + 1, Math.min(box.width, box.height) / 2);
		}
	}

	/** All numbers, on two lines if need be, else the first of them. Over several colours the text gets a ground of its own. */
	private void paintRange(Graphics graphics, Rectangle box) {
		Font font = style.readable();
		int comma = range.indexOf(',');
		String first = comma < 0 ? range : range.substring(0, comma);
		String rest = range.substring(comma + 1);
		int line = style.extent(range, font).height * 4 / 5;
		int room = box.width - 2;
		if (style.extent(range, font).width <= room && line <= box.height) {
			paintLines(graphics, box, line, range);
		} else if (comma > 0 && style.extent(first, font).width <= room && style.extent(rest, font).width <= room && 2 * line <= box.height) {
			paintLines(graphics, box, line, first, rest);
		} else if (comma > 0 && line <= box.height) {
			String shortened = first.indexOf('-') > 0 ? first + "…" : first;
			if (style.extent(shortened, font).width <= room) {
				paintLines(graphics, box, line, shortened);
			}
		}
	}

	private void paintLines(Graphics graphics, Rectangle box, int line, String... lines) {
		boolean mixed = shares.size() > 1;
		int y = box.y + (box.height - lines.length * line) / 2;
		for (String text : lines) {
			int width = style.extent(text, style.readable()).width;
			Rectangle place = new Rectangle(box.x + (box.width - width) / 2, y, width, line);
			if (mixed) {
				graphics.setBackgroundColor(style.boxFill());
				graphics.fillRectangle(place);
			}
			graphics.setForegroundColor(mixed ? style.text() : shares.getFirst().owner().text());
			Drawing.centreIfFits(graphics, style, text, place.getExpanded(2, 1));
			y += line;
		}
	}

	/** The worst decoration of the tiles in a box. */
	private static Mark mark(IFigure box) {
		Mark worst = Mark.NONE;
		for (Object child : box.getChildren()) {
			worst = worst.worse(child instanceof TileFigure tile ? tile.view() == null ? Mark.NONE : tile.view().mark() : mark((IFigure) child));
		}
		return worst;
	}

	/** True when the box or a tile in it is selected. */
	private static boolean isAnySelected(IFigure box) {
		for (Object child : box.getChildren()) {
			if (child instanceof TileFigure tile ? tile.isSelected() : isAnySelected((IFigure) child)) {
				return true;
			}
		}
		return box instanceof BoxFigure self && self.selected;
	}

	/** Tiles that are not drawn cannot be hit; the box is hit instead. */
	@Override
	public IFigure findFigureAt(int x, int y, TreeSearch search) {
		if (isMerged() && containsPoint(x, y) && !search.prune(this)) {
			return search.accept(this) ? this : null;
		}
		return super.findFigureAt(x, y, search);
	}

	@Override
	protected void paintChildren(Graphics graphics) {
		if (!merged(style.detail(graphics))) {
			super.paintChildren(graphics);
		}
	}

	@Override
	protected void paintBorder(Graphics graphics) {
		if (selected || target || isMerged() && isAnySelected(this)) {
			graphics.setAntialias(SWT.ON);
			graphics.setForegroundColor(style.selection());
			graphics.setLineWidth(2 * style.hairline(graphics));
			int radius = level == Level.PACKAGE ? 10 : 6;
			graphics.drawRoundRectangle(getBounds().getCropped(new Insets(1, 1, 2, 2)), radius, radius);
		}
	}
}
