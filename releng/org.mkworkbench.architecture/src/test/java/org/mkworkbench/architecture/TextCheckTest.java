// SPDX-License-Identifier: EPL-2.0
package org.mkworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up bundle with one mistake at a time, to prove that the check would see it. */
class TextCheckTest {
	private static final String PACKAGE = "org.mkworkbench.ui/src/org/mkworkbench/ui/";
	private static final String BUNDLE_TEXTS = "bundle.name=Made Up\nview.one=One\n";
	private static final String MESSAGES = """
			package org.mkworkbench.ui;
			final class Messages extends NLS {
				public static String Page_count;
				public static String Page_title;
				static {
					initializeMessages("org.mkworkbench.ui.messages", Messages.class);
				}
			}
			""";
	private static final String TEXTS = "Page_count={0} CPUs of the kernel''s node\nPage_title=A kernel's page\n";
	private static final String PAGE = """
			package org.mkworkbench.ui;
			class Page {
				void build(int count) {
					// "A comment may say what it wants."
					setTitle(Messages.Page_title);
					setMessage(NLS.bind(Messages.Page_count, count));
					log(ILog.of(Page.class), "in the log");
				}
			}
			""";

	@TempDir
	private Path bundles;

	@BeforeEach
	void aBundleInOrder() throws IOException {
		write("org.mkworkbench.ui/META-INF/MANIFEST.MF", "Bundle-Name: %bundle.name\nBundle-Localization: OSGI-INF/l10n/bundle\n");
		write("org.mkworkbench.ui/build.properties", "bin.includes = META-INF/,.,plugin.xml,OSGI-INF/\n");
		write("org.mkworkbench.ui/plugin.xml", "<plugin><view id=\"one\" name=\"%view.one\"/><attribute name=\"id\"/></plugin>");
		write("org.mkworkbench.ui/OSGI-INF/l10n/bundle.properties", BUNDLE_TEXTS);
		write(PACKAGE + "Messages.java", MESSAGES);
		write(PACKAGE + "messages.properties", TEXTS);
		write(PACKAGE + "Page.java", PAGE);
	}

	@Test
	void acceptsABundleInOrder() throws IOException {
		TextCheck check = new TextCheck(Set.of());
		assertEquals(List.of(), check.check(bundles));
		assertEquals(4, check.textsRead());
	}

	@Test
	void findsFieldThatWouldStayNull() throws IOException {
		write(PACKAGE + "Messages.java", MESSAGES.replace("public static String Page_title", "static String Page_title"));
		finds("Page_title must be public static");
	}

	@Test
	void findsFieldWithoutText() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS.lines().findFirst().orElseThrow());
		finds("Page_title is missing");
	}

	@Test
	void findsTextWithoutField() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS + "Page_zoom=Zoom\n");
		finds("Page_zoom is not used by a field");
	}

	@Test
	void findsFieldNobodyUses() throws IOException {
		write(PACKAGE + "Page.java", PAGE.replace("setTitle(Messages.Page_title);", ""));
		finds("nobody uses Page_title");
	}

	@Test
	void findsKeyThatIsThereTwice() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS + "Page_title=Another\n");
		finds("Page_title is there twice");
	}

	@Test
	void findsKeyOutOfPlace() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS.lines().toList().reversed().stream().reduce("", (text, line) -> text + line + "\n"));
		finds("Page_count is not in its place");
	}

	@Test
	void findsLettersThatWouldBeReadWrong() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS.replace("CPUs", "µs"));
		finds("beyond ASCII");
	}

	@Test
	void findsApostropheThatWouldDisappear() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS.replace("''", "'"));
		finds("Page_count takes values");
	}

	@Test
	void findsApostropheThatWouldBeShownTwice() throws IOException {
		write(PACKAGE + "messages.properties", TEXTS.replace("A kernel's", "A kernel''s"));
		finds("Page_title takes no values");
	}

	@Test
	void findsWrongNameOfPropertiesFile() throws IOException {
		write(PACKAGE + "Messages.java", MESSAGES.replace("ui.messages", "ui.texts"));
		finds("initializeMessages must name org.mkworkbench.ui.messages");
	}

	@Test
	void findsPlainNameInPluginXml() throws IOException {
		write("org.mkworkbench.ui/plugin.xml", "<plugin><view name=\"%view.one\"/><view name=\"Two\"/></plugin>");
		finds("\"Two\" must be a %key");
	}

	@Test
	void findsKeyOfPluginXmlWithoutText() throws IOException {
		write("org.mkworkbench.ui/plugin.xml", "<plugin><view name=\"%view.one\"/><view name=\"%view.two\"/></plugin>");
		finds("view.two is missing");
	}

	@Test
	void findsTextThatPluginXmlDoesNotUse() throws IOException {
		write("org.mkworkbench.ui/OSGI-INF/l10n/bundle.properties", BUNDLE_TEXTS + "view.two=Two\n");
		finds("view.two is not used by plugin.xml");
	}

	@Test
	void findsTextsThatWouldNotBePacked() throws IOException {
		write("org.mkworkbench.ui/build.properties", "bin.includes = META-INF/,.,plugin.xml\n");
		finds("build.properties leaves OSGI-INF/ out");
	}

	@Test
	void findsSentenceInTheCode() throws IOException {
		write(PACKAGE + "Page.java", PAGE.replace("setTitle(Messages.Page_title);", "setTitle(Messages.Page_title); setToolTipText(\"Give all CPUs\");"));
		finds("Page.java:5: \"Give all CPUs\" belongs into messages.properties");
		assertEquals(List.of(), new TextCheck(Set.of("Give all CPUs")).check(bundles));
	}

	@Test
	void findsWordInTheCode() throws IOException {
		write(PACKAGE + "Page.java", PAGE.replace("setTitle(Messages.Page_title);", "setTitle(Messages.Page_title); button.setText(\"&Up\");"));
		finds("\"&Up\" belongs into messages.properties");
	}

	private void finds(String problem) throws IOException {
		List<String> problems = new TextCheck(Set.of()).check(bundles);
		assertEquals(1, problems.size(), problems::toString);
		assertTrue(problems.getFirst().contains(problem), problems::toString);
	}

	private void write(String path, String text) throws IOException {
		Path file = bundles.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
