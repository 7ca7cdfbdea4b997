package org.rightsdays.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The system's Chromium, one for a whole run. It never steps aside: without a browser the tests fail and say what to
 * install.
 */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    /** It warns that it doesn't know the newest browser's own protocol, which is not used through it. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** A busy machine is no fault of a page. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChromeDriver driver;
    private @Nullable Look look;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser of this run, started by the first who asks. */
    public static Browser shared() {
        return Shared.BROWSER;
    }

    /** Opens an address as a reader with these settings sees it. */
    public void open(URI address, Look wanted) {
        if (!wanted.equals(look)) {
            wear(wanted);
            look = wanted;
        }
        driver.get(address.toString());
    }

    /** What a script gives back that runs in the page; also where the page's own scripts are off. */
    public Object run(String script, @Nullable Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    public long number(String script) {
        return ((Number) run(script)).longValue();
    }

    @SuppressWarnings("unchecked") // a script's arrays and objects come as lists and maps
    public <T> List<T> list(String script, @Nullable Object... arguments) {
        return (List<T>) run(script, arguments);
    }

    /** Runs a script that calls its last argument when it is done. */
    Object runUntilDone(String script, @Nullable Object... arguments) {
        return Objects.requireNonNullElse(driver.executeAsyncScript(script, arguments), "");
    }

    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public URI address() {
        return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
    }

    /** Gives the browser the cookie of a session. */
    void signIn(URI site, String name, String value) {
        command(
                "Network.setCookie",
                Map.of("url", site.toString(), "name", name, "value", value, "httpOnly", true, "sameSite", "Lax"));
    }

    /** Takes all cookies away: others look at pages that must not set any. */
    public void signOut() {
        command("Network.clearBrowserCookies", Map.of());
    }

    /** A command of the browser's own protocol, for what a page can't be asked, such as a passkey. */
    public Map<String, Object> command(String name, Map<String, Object> arguments) {
        return driver.executeCdpCommand(name, arguments);
    }

    /** Presses a key that is not a letter, such as {@code Tab}, as a keyboard does. */
    public void press(String key, int code, String text) {
        command("Input.dispatchKeyEvent", key(text.isEmpty() ? "rawKeyDown" : "keyDown", key, code, text));
        command("Input.dispatchKeyEvent", key("keyUp", key, code, ""));
    }

    public void type(String text) {
        command("Input.insertText", Map.of("text", text));
    }

    /** Takes a step that leads to another page and waits until that page is there. */
    public void leaveBy(Runnable step) {
        run("window.beingLeft = true");
        step.run();
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> run("return !window.beingLeft && document.readyState === 'complete'")
                        .equals(true));
    }

    /** All addresses asked for since the last call. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .flatMap(message -> Requests.address(message).stream())
                .toList();
    }

    /** Leaves out what earlier tests have asked for, which comes in portions. */
    public void forgetRequests() {
        for (int portion = 0; portion < 100 && !requests().isEmpty(); portion++) {
            // Each portion is gone once it was read.
        }
    }

    public int cookies() {
        return ((List<?>) Objects.requireNonNull(
                        command("Network.getAllCookies", Map.of()).get("cookies")))
                .size();
    }

    /** A picture of the whole page, not only of what fits the screen. */
    public byte[] picture() {
        var image = command("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode(String.valueOf(image.get("data")));
    }

    private static Map<String, Object> key(String type, String key, int code, String text) {
        return Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text);
    }

    private void wear(Look wanted) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", wanted.width(), "height", wanted.height(), "deviceScaleFactor", 1, "mobile", false));
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", wanted.dark() ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted.scripts()));
    }

    private static Browser start() {
        File chromium = program("RIGHTSDAYS_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        File chromedriver = program("RIGHTSDAYS_CHROMEDRIVER", "chromedriver");
        SELENIUM.setLevel(Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + emptyFolder());
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .usingAnyFreePort()
                .build();
        var driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        return new Browser(driver);
    }

    private static File program(String setting, String... names) {
        Optional<File> set = Optional.ofNullable(System.getenv(setting)).map(File::new);
        return set.or(() -> Arrays.stream(names)
                        .flatMap(name -> onPath(name).stream())
                        .findFirst())
                .filter(File::canExecute)
                .orElseThrow(() -> new IllegalStateException(
                        "The tests need a browser: no %s found on PATH (nor by %s). On Debian and Ubuntu: apt-get install chromium chromium-driver"
                                .formatted(names[0], setting)));
    }

    private static Optional<File> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How a reader looks at a page.
     *
     * @param width of the window in CSS pixels
     * @param scripts whether the page's own scripts run
     */
    public record Look(int width, int height, boolean dark, boolean scripts) {

        public static final Look DESK = new Look(1280, 900, false, true);
        /** Also what a desk of 1280 px shows at 400 % zoom (WCAG 1.4.10). */
        public static final Look PHONE = new Look(320, 640, false, true);

        public Look inTheDark() {
            return new Look(width, height, true, scripts);
        }

        public Look withoutScripts() {
            return new Look(width, height, dark, false);
        }
    }

    private static final class Shared {
        private static final Browser BROWSER = start();
    }
}
