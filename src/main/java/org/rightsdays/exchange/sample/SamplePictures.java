package org.rightsdays.exchange.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Draws pictures of coloured shapes. */
final class SamplePictures {

    static final int COUNT = 4;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int SHAPES = 14;

    private SamplePictures() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= COUNT; i++) {
            ImageIO.write(draw(i), "png", folder.resolve("shapes-" + i + ".png").toFile());
        }
    }

    static String name(int choice) {
        return "images/shapes-" + (1 + Math.floorMod(choice, COUNT)) + ".png";
    }

    private static BufferedImage draw(int seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(seed);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0xF4F1EA));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < SHAPES; i++) {
            graphics.setColor(Color.getHSBColor(random.nextInt(360) / 360f, 0.55f, 0.75f));
            int size = 40 + random.nextInt(100);
            int x = random.nextInt(WIDTH - size);
            int y = random.nextInt(HEIGHT - size);
            if (i % 2 == 0) {
                graphics.fillRect(x, y, size, size);
            } else {
                graphics.fillOval(x, y, size, size);
            }
        }
        graphics.dispose();
        return image;
    }
}
