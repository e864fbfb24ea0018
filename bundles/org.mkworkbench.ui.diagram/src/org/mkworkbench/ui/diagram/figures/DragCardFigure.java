// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.diagram.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The small card at the pointer that says what a drop would do. Lies above the zoomed layers, so it is readable at every zoom. */
public final class DragCardFigure extends Figure {
	private static final int MAX_WIDTH = 380;
	private static final int PADDING = 10;
	private static final String WARNING = "⚠ ";
	/** Before the further lines of a warning. */
	private static final String INDENT = "\u2003 ";

	private final DiagramStyle style;
	private boolean allowed;
	private String headline = "";
	/** The headline as drawn: the reason of a refusal may take several lines. */
	private List<String> heads = List.of();
	private List<String> lines = List.of();
	/** The lines as drawn: long ones go on in the next, indented where they are warnings. */
	private List<String> wrapped = List.of();

	public DragCardFigure(DiagramStyle style) {
		this.style = style;
	}

	/** @param details lines below the headline. @param problems lines marked with "!" */
	public void show(boolean allowed, String headline, List<String> details, List<String> problems) {
		List<String> all = new ArrayList<>(details);
		problems.forEach(problem -> all.add(WARNING + problem));
		if (allowed == this.allowed && headline.equals(this.headline) && all.equals(lines)) {
			return;
		}
		this.allowed = allowed;
		this.headline = headline;
		lines = all;
		heads = wrap(headline, style.bold());
		wrapped = all.stream().flatMap(line -> wrap(line, style.small()).stream()).toList();
		setSize(measure());
		repaint();
	}

	public String headline() {
		return headline;
	}

	/** The headline as drawn. */
	public List<String> headLines() {
		return heads;
	}

	public List<String> lines() {
		return lines;
	}

	private static List<String> wrap(String line, Font font) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (String word : line.split(" ")) {
			if (!part.isEmpty() && FigureUtilities.getTextExtents(part + " " + word, font).width > MAX_WIDTH) {
				parts.add(part.toString());
				part = new StringBuilder(line.startsWith(WARNING) ? INDENT : "");
			}
			part.append(part.isEmpty() || part.toString().equals(INDENT) ? "" : " ").append(word);
		}
		parts.add(part.toString());
		return parts;
	}

	private Dimension measure() {
		int width = 0;
		for (String head : heads) {
			width = Math.max(width, FigureUtilities.getTextExtents(head, style.bold()).width);
		}
		for (String line : wrapped) {
			width = Math.max(width, FigureUtilities.getTextExtents(line, style.small()).width);
		}
		return new Dimension(Math.min(MAX_WIDTH, width) + 2 * PADDING + 2,
				heads.size() * (height(style.bold()) + 1) + wrapped.size() * (height(style.small()) + 1) + 13);
	}

	private int height(Font font) {
		return style.lineHeight(font);
	}

	@Override
	public void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCropped(new Insets(0, 0, 1, 1));
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(style.cardFill());
		graphics.fillRoundRectangle(box, 8, 8);
		graphics.setForegroundColor(allowed ? style.selection() : style.error());
		graphics.setLineWidth(1);
		graphics.drawRoundRectangle(box, 8, 8);
		int x = box.x + PADDING;
		int y = box.y + 6;
		int width = box.width - 2 * PADDING + 2;
		graphics.setFont(style.bold());
		for (String head : heads) {
			graphics.drawString(style.fitted(head, style.bold(), width), x, y);
			y += height(style.bold()) + 1;
		}
		graphics.setFont(style.small());
		for (String line : wrapped) {
			graphics.setForegroundColor(line.startsWith(WARNING) || line.startsWith(INDENT) ? style.warning() : style.text());
			graphics.drawString(style.fitted(line, style.small(), width), x, y);
			y += height(style.small()) + 1;
		}
	}
}
