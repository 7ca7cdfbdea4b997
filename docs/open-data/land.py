#!/usr/bin/env python3
"""Turns the land of Natural Earth (TopoJSON) into the outline that the map draws.

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    python3 docs/open-data/land.py package/land-50m.json src/main/resources/map/land.txt

Each line is one ring as an SVG path in whole units. The projection is Equal Earth
(Savric, Patterson and Jenny, 2018) around 11 degrees east, so that the edge runs through
the Bering Strait; 8000 units from edge to edge, origin at the top left; org.rightsdays.publishing.map.Projection computes the same.
Antarctica and islands too small to be seen are left out, and points that change the
outline least are dropped (Visvalingam and Whyatt, 1993) until the file fits its limit.
"""
import heapq
import json
import math
import sys

WIDTH = 8000
CENTRE = 11
LIMIT = 32_000
A = (1.340264, -0.081106, 0.000893, 0.003796)
HALF_WIDTH = 2 * math.sqrt(3) * math.pi / (3 * A[0])
THETA_POLE = math.pi / 3
HALF_HEIGHT = THETA_POLE * (A[0] + A[1] * THETA_POLE**2 + THETA_POLE**6 * (A[2] + A[3] * THETA_POLE**2))
SCALE = WIDTH / (2 * HALF_WIDTH)


def project(longitude, latitude):
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    t2, t6 = theta**2, theta**6
    x = 2 * math.sqrt(3) * math.radians(longitude - CENTRE) * math.cos(theta)
    x /= 3 * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2))
    y = theta * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))
    return (x + HALF_WIDTH) * SCALE, (HALF_HEIGHT - y) * SCALE


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def rings_of(topology):
    arcs = list(arcs_of(topology))

    def walk(geometry):
        if geometry["type"] == "GeometryCollection":
            for part in geometry["geometries"]:
                yield from walk(part)
        elif geometry["type"] == "MultiPolygon":
            for polygon in geometry["arcs"]:
                yield from polygon
        else:
            yield from geometry["arcs"]

    for indexes in walk(topology["objects"]["land"]):
        ring = []
        for index in indexes:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            ring.extend(arc[1:] if ring else arc)
        yield ring[:-1]


def unbroken(ring):
    """The ring with longitudes that run on past 180 degrees instead of jumping."""
    run = [ring[0]]
    for longitude, latitude in ring[1:]:
        last = run[-1][0]
        run.append((longitude + 360 * round((last - longitude) / 360), latitude))
    return run


def clip(ring, west, east):
    """The part of the ring between two meridians."""
    for edge, inside in ((west, lambda x: x >= west), (east, lambda x: x <= east)):
        cut = []
        for a, b in zip(ring, ring[1:] + ring[:1]):
            if inside(a[0]):
                cut.append(a)
            if inside(a[0]) != inside(b[0]):
                cut.append((edge, a[1] + (b[1] - a[1]) * (edge - a[0]) / (b[0] - a[0])))
        ring = cut
    return ring


def within_edges(ring):
    ring = unbroken(ring)
    for turn in (-360, 0, 360):
        part = clip([(x + turn, y) for x, y in ring], CENTRE - 180, CENTRE + 180)
        if len(part) > 3:
            yield part


def area(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def size(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def simplify(ring, smallest):
    """Drops the point with the smallest triangle until every triangle is large enough."""
    count = len(ring)
    before = [(i - 1) % count for i in range(count)]
    after = [(i + 1) % count for i in range(count)]
    weight = [area(ring[before[i]], ring[i], ring[after[i]]) for i in range(count)]
    queue = [(weight[i], i) for i in range(count)]
    heapq.heapify(queue)
    kept = [True] * count
    left = count
    while queue and left > 4:
        value, i = heapq.heappop(queue)
        if not kept[i] or value != weight[i]:
            continue
        if value >= smallest:
            break
        kept[i] = False
        left -= 1
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            weight[j] = max(value, area(ring[before[j]], ring[j], ring[after[j]]))
            heapq.heappush(queue, (weight[j], j))
    return [point for point, keep in zip(ring, kept) if keep]


def path(ring):
    points = [(round(x), round(y)) for x, y in ring]
    text = f"M{points[0][0]} {points[0][1]}l"
    first = True
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        dx, dy = bx - ax, by - ay
        if dx or dy:
            text += ("" if first or dx < 0 else " ") + str(dx) + ("" if dy < 0 else " ") + str(dy)
            first = False
    return text + "z"


def outline(rings, smallest):
    kept = (simplify(ring, smallest) for ring in rings if size(ring) >= 8 * smallest)
    return "\n".join(path(ring) for ring in sorted(kept, key=size, reverse=True)) + "\n"


def main(source, target):
    topology = json.load(open(source, encoding="utf-8"))
    world = (ring for ring in rings_of(topology) if max(latitude for _, latitude in ring) > -60)
    rings = [[project(*point) for point in part] for ring in world for part in within_edges(ring)]
    smallest = 2.0
    while len(text := outline(rings, smallest)) > LIMIT:
        smallest *= 1.05
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"{len(text)} bytes, {text.count('z')} rings, smallest triangle {smallest:.1f}")


main(*sys.argv[1:])
