// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.ui.live.transactions;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.mkworkbench.picture.DiagramColours;
import org.mkworkbench.ui.theme.Theme;

/** Device-tree source to read, copy and search. */
final class SourceText extends Composite {
	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
	private static final Pattern NODE = Pattern.compile("(?m)^\\s*([\\w,.+@/-]+) \\{");
	private static final Pattern VALUE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
	private static final int FIND_WIDTH = 200;

	private final StyledText text;
	private final Text find;
	private final Label found;

	SourceText(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		layout.verticalSpacing = 2;
		setLayout(layout);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.SourceText_find);
		GridData place = new GridData();
		place.horizontalIndent = 8;
		label.setLayoutData(place);
		find = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		place = new GridData();
		place.widthHint = FIND_WIDTH;
		find.setLayoutData(place);
		Button next = new Button(this, SWT.PUSH);
		next.setText(Messages.SourceText_next);
		found = new Label(this, SWT.NONE);
		found.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text = new StyledText(this, SWT.H_SCROLL | SWT.V_SCROLL | SWT.READ_ONLY | SWT.BORDER);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(8, 4, 8, 4);
		text.setTabs(4);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
		find.addListener(SWT.Modify, event -> goOn(text.getSelection().x));
		find.addListener(SWT.DefaultSelection, event -> goOn(text.getSelection().y));
		next.addListener(SWT.Selection, event -> goOn(text.getSelection().y));
	}

	/** Keeps the place if the text is the same. */
	void show(String source) {
		if (!source.equals(text.getText())) {
			text.setText(source);
			colour();
		}
	}

	/** Comments and names stand out; the theme may have changed. */
	void colour() {
		DiagramColours colours = DiagramColours.of(Theme.isDark());
		text.setStyleRanges(new StyleRange[0]);
		paint(NODE, 1, colours.selection(), SWT.BOLD);
		paint(VALUE, 0, colours.warning(), SWT.NORMAL);
		paint(COMMENT, 0, colours.grey(), SWT.ITALIC);
	}

	private void paint(Pattern pattern, int group, int rgb, int style) {
		Matcher matcher = pattern.matcher(text.getText());
		while (matcher.find()) {
			StyleRange range = new StyleRange(matcher.start(group), matcher.end(group) - matcher.start(group), new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff), null, style);
			text.replaceStyleRanges(range.start, range.length, new StyleRange[] { range });
		}
	}

	/** To the next match from a place on, round the end. */
	private void goOn(int from) {
		String wanted = find.getText().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			found.setText("");
			return;
		}
		String all = text.getText().toLowerCase(Locale.ROOT);
		int at = all.indexOf(wanted, from);
		at = at < 0 ? all.indexOf(wanted) : at;
		found.setText(at < 0 ? Messages.SourceText_none : "");
		if (at >= 0) {
			text.setSelection(at, at + wanted.length());
			text.showSelection();
		}
	}

	void focusFind() {
		find.setFocus();
		find.selectAll();
	}

	/** @return false if nothing is selected in it */
	boolean copy() {
		if (text.isFocusControl() && text.getSelectionCount() > 0) {
			text.copy();
			return true;
		}
		return false;
	}

	/** For tests. */
	StyledText text() {
		return text;
	}

	Text find() {
		return find;
	}
}
