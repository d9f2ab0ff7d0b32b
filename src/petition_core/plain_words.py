"""256 plain English words that are told apart by ear and by their first four letters, one for each value of a byte.

They are part of a format (docs/formats.md, Check word): the list may never change.
"""

from __future__ import annotations

PLAIN_WORDS: tuple[str, ...] = tuple(
    """
    acorn actor almond amber anchor ankle apple apron arch arrow artist autumn badge baker bamboo banjo barn basket
    beach belt berry bishop blanket boat bonfire bottle bowl branch bread brick bridge broom brush bucket butter
    cabin cactus camel canoe carpet castle cedar chalk cherry circus clay cliff clock cloud clover coffee comb
    compass copper coral cotton crab cradle crown curtain dance dawn desert dinner doctor dolphin donkey door dragon
    drum duck eagle echo elbow engine eraser evening fabric falcon farmer feather fern fiddle finger flag flute
    forest fossil fountain fox frost fruit garden garlic gate giant glove gold grass guitar hammer harbor harvest
    hazel helmet heron hill honey horse hotel hunter iceberg igloo ink insect island ivory jacket jaguar jelly jewel
    juice jungle kettle key king kitchen kite knot ladder lake lamp lantern laundry lemon leopard letter lily lizard
    locket lotus luggage magnet mango maple market mask meadow melon mirror mitten moon music napkin needle nest
    noodle north novel nurse oak oasis ocean olive onion opera orange orchid otter oven oyster paddle palace panda
    paper parrot pebble pencil pepper piano pigeon pilot pine planet plum poet poppy potato prince puzzle quartz
    queen quilt rabbit radio rain ribbon river robin rope ruby sailor salmon sand scarf school shadow shell silver
    sister smoke snow sofa spider spoon spring squirrel stamp stove straw sugar summer sunset swan table teapot
    temple tent thunder tiger timber toast tomato tower tulip tunnel turtle umbrella valley velvet village violin
    volcano wagon walnut water whale wheat whistle willow window winter wolf yellow zebra zipper
    """.split()
)
