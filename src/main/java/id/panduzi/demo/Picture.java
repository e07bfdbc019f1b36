package id.panduzi.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A drawing in place of a photograph: some words on a ground, so that nobody's face is needed. */
final class Picture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int MARGIN = 40;
    private static final int LETTERS = 20;
    private static final int FOOT = 60;

    private Picture() {}

    static byte[] of(List<String> lines) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xF3EFE6));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x9F1D20));
        pen.fillRect(0, HEIGHT - FOOT, WIDTH, FOOT);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS));
        for (int line = 0; line < lines.size(); line++) {
            pen.drawString(lines.get(line), MARGIN, HEIGHT / 2 - MARGIN + line * 2 * LETTERS);
        }
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }
}
