package org.rightsdays.report.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One drawing, in dots of the page: rectangles, circles, paths of straight lines and text, in the order of the page.
 *
 * @param view what of the drawing's plane is seen, in its own units
 */
record LineDrawing(Element svg, Rectangle2D view, int width, int height) implements SVGImage {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** @param width as the style sheet wants it, in dots; negative where it leaves it open, likewise {@code height} */
    static LineDrawing of(Element svg, double width, double height, double dotsPerPixel) {
        String[] box = SPACES.split(svg.getAttribute("viewBox").strip());
        var view = new Rectangle2D.Double(
                Double.parseDouble(box[0]),
                Double.parseDouble(box[1]),
                Double.parseDouble(box[2]),
                Double.parseDouble(box[3]));
        double ratio = view.height / view.width;
        double wide =
                width >= 0 ? width : height >= 0 ? height / ratio : number(svg, "width", view.width) * dotsPerPixel;
        double high = height >= 0 ? height : wide * ratio;
        return new LineDrawing(svg, view, (int) Math.round(wide), (int) Math.round(high));
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        double scale = Math.min(width / view.getWidth(), height / view.getHeight());
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-view.getX(), -view.getY());
        device.pushClip(place.createTransformedShape(view));
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                draw(element, place, device, context);
            }
        }
        device.popClip();
    }

    private void draw(Element element, AffineTransform place, OutputDevice device, RenderingContext context) {
        switch (element.getLocalName()) {
            case "text" -> write(element, place, device, context);
            case "rect" ->
                paint(
                        element,
                        new Rectangle2D.Double(
                                number(element, "x", 0),
                                number(element, "y", 0),
                                number(element, "width", 0),
                                number(element, "height", 0)),
                        place,
                        device);
            case "circle" -> {
                double radius = number(element, "r", 0);
                double left = number(element, "cx", 0) - radius;
                double top = number(element, "cy", 0) - radius;
                paint(element, new Ellipse2D.Double(left, top, 2 * radius, 2 * radius), place, device);
            }
            case "path" -> paint(element, StraightPath.parse(element.getAttribute("d")), place, device);
            default -> throw new IllegalArgumentException("Printed drawings know no element " + element.getLocalName());
        }
    }

    private void paint(Element element, Shape shape, AffineTransform place, OutputDevice device) {
        Shape placed = place.createTransformedShape(shape);
        String fill = inherited(element, "fill", "#000000");
        if (!fill.equals("none")) {
            device.setColor(color(fill));
            device.fill(placed);
        }
        String stroke = element.getAttribute("stroke");
        if (!stroke.isEmpty()) {
            device.setColor(color(stroke));
            device.setStroke(new BasicStroke((float) (number(element, "stroke-width", 1) * place.getScaleX())));
            device.draw(placed);
        }
    }

    private void write(Element element, AffineTransform place, OutputDevice device, RenderingContext context) {
        String words = VisualText.of(element.getTextContent().strip());
        var specification = new FontSpecification();
        specification.families =
                COMMA.split(inherited(element, "font-family", "").replace("'", ""));
        specification.size = (float) (Double.parseDouble(inherited(element, "font-size", "12")) * place.getScaleX());
        specification.fontWeight =
                inherited(element, "font-weight", "normal").equals("bold") ? IdentValue.BOLD : IdentValue.NORMAL;
        specification.fontStyle = IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        var font = context.getFont(specification);
        double left = place.getTranslateX() + number(element, "x", 0) * place.getScaleX();
        double line = place.getTranslateY() + number(element, "y", 0) * place.getScaleY();
        int length = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
        double before = switch (element.getAttribute("text-anchor")) {
            case "end" -> length;
            case "middle" -> length / 2.0;
            default -> 0;
        };
        device.setColor(color(inherited(element, "fill", "#000000")));
        ((AbstractOutputDevice) device).setFontSpecification(specification);
        device.setFont(font);
        context.getTextRenderer().drawString(device, words, (float) (left - before), (float) line);
    }

    private String inherited(Element element, String name, String otherwise) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        return svg.hasAttribute(name) ? svg.getAttribute(name) : otherwise;
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : otherwise;
    }

    private static FSRGBColor color(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new FSRGBColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
