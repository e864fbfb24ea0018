// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/**
 * The menus and the tool bar every window has. The menu "Run" and all domain actions are contributed by the bundles that own them
 * ({@code menu:org.mkworkbench.menu.run}, {@code toolbar:org.mkworkbench.toolbar.run}).
 */
final class DesignActionBarAdvisor extends ActionBarAdvisor {
	static final String MENU_RUN = "org.mkworkbench.menu.run";
	static final String TOOLBAR_RUN = "org.mkworkbench.toolbar.run";
	private IWorkbenchWindow window;

	DesignActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		this.window = window;
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.NEW, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL, ActionFactory.SAVE,
				ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT, ActionFactory.RENAME, ActionFactory.REFRESH, ActionFactory.IMPORT,
				ActionFactory.EXPORT, ActionFactory.PROPERTIES, ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
				ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.PRINT, ActionFactory.OPEN_NEW_WINDOW,
				ActionFactory.RESET_PERSPECTIVE, ActionFactory.PREFERENCES, ActionFactory.HELP_CONTENTS, ActionFactory.HELP_SEARCH, ActionFactory.ABOUT }) {
			register(factory.create(window));
		}
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(runMenu());
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		MenuManager menu = new MenuManager(Messages.DesignActionBarAdvisor_file, IWorkbenchActionConstants.M_FILE);
		MenuManager fresh = new MenuManager(Messages.DesignActionBarAdvisor_new, ActionFactory.NEW.getId());
		fresh.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(fresh);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.PRINT);
		menu.add(new Separator());
		add(menu, ActionFactory.RENAME, ActionFactory.REFRESH);
		menu.add(new Separator());
		add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		add(menu, ActionFactory.PROPERTIES);
		// In a menu of its own: whatever follows it in the same menu is not shown.
		MenuManager recent = new MenuManager(Messages.DesignActionBarAdvisor_recent, IWorkbenchActionConstants.MRU);
		recent.add(ContributionItemFactory.REOPEN_EDITORS.create(window));
		menu.add(recent);
		menu.add(new Separator());
		menu.add(command(IWorkbenchCommandConstants.FILE_RESTART, "restart"));
		menu.add(command(IWorkbenchCommandConstants.FILE_EXIT, "exit"));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private IMenuManager editMenu() {
		MenuManager menu = new MenuManager(Messages.DesignActionBarAdvisor_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		add(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		menu.add(new Separator());
		add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		menu.add(new Separator());
		add(menu, ActionFactory.FIND);
		// Text editors put more kinds of search here and fail to open without it.
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		return menu;
	}

	private static IMenuManager runMenu() {
		MenuManager menu = new MenuManager(Messages.DesignActionBarAdvisor_run, MENU_RUN);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private IMenuManager windowMenu() {
		MenuManager menu = new MenuManager(Messages.DesignActionBarAdvisor_window, IWorkbenchActionConstants.M_WINDOW);
		add(menu, ActionFactory.OPEN_NEW_WINDOW);
		menu.add(new Separator());
		MenuManager perspectives = new MenuManager(Messages.DesignActionBarAdvisor_perspective, "openPerspective");
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(perspectives);
		MenuManager views = new MenuManager(Messages.DesignActionBarAdvisor_view, "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private IMenuManager helpMenu() {
		MenuManager menu = new MenuManager(Messages.DesignActionBarAdvisor_help, IWorkbenchActionConstants.M_HELP);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		add(menu, ActionFactory.HELP_CONTENTS, ActionFactory.HELP_SEARCH);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator());
		add(menu, ActionFactory.ABOUT);
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		file.add(getAction(ActionFactory.NEW.getId()));
		file.add(getAction(ActionFactory.SAVE.getId()));
		file.add(new Separator());
		file.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "undo"));
		file.add(command(IWorkbenchCommandConstants.EDIT_REDO, "redo"));
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(named(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE)));
		ToolBarManager run = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		run.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(named(new ToolBarContributionItem(run, TOOLBAR_RUN)));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private static IContributionItem named(ToolBarContributionItem item) {
		item.setVisible(true);
		return item;
	}

	/** An item with an id of its own: org.eclipse.ui.ide hides undo and redo in tool bars by the ids of their actions. */
	private IContributionItem command(String command, String name) {
		return new CommandContributionItem(new CommandContributionItemParameter(window, "org.mkworkbench.app." + name, command, CommandContributionItem.STYLE_PUSH));
	}

	private void add(MenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(getAction(factory.getId()));
		}
	}
}
